package violations.doors.blue.shown;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Is used by another module. */
@NamedInterface
public record Letter(List<Page> pages) {

    /** Is caught there. */
    @NamedInterface
    public static class Torn extends RuntimeException {}
}
