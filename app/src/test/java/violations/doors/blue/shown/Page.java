package violations.doors.blue.shown;

import org.springframework.modulith.NamedInterface;

/** Stands in what another module uses. */
@NamedInterface
public record Page(String text) {}
