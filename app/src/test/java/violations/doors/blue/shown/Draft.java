package violations.doors.blue.shown;

import org.springframework.modulith.NamedInterface;

/** Is shown to all and looked at by nobody. */
@NamedInterface
public record Draft(Letter letter) {}
