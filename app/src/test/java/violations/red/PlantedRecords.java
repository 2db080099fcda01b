package violations.red;

import org.springframework.stereotype.Component;

/** A bean of a module that whoever has it may call. */
@Component
public class PlantedRecords {

    public String secret() {
        return "for administrators";
    }
}
