package violations.red;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A service of everybody's, with all that a class of this house must not have. */
@Service
public class PlantedManager {

    static String state = "changes";

    @Autowired
    Span widget;

    double amount;

    public LocalDate today() {
        System.out.println(state);
        if (amount < 0) {
            throw new RuntimeException("generic");
        }
        return LocalDate.now();
    }

    @PreAuthorize("hasRole('STAFF')")
    public void say() {}

    public void change(PlantedAggregate aggregate) {
        aggregate.setId(1);
    }
}
