package org.wego.governance.keeping;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What came of a change of a record; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface RecordOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        /** It needs a name. */
        NO_NAME,
        /** No city was named. */
        NO_CITY,
        /** It needs a date from which on it counts. */
        NO_DATE,
        /** It would end before it begins. */
        ENDS_BEFORE_BEGIN,
        /** Another version counts from that day on. */
        DAY_TAKEN,
        /** A number is smaller or larger than it can be. */
        NO_SUCH_NUMBER,
        /** It is no address of the web. */
        NO_ADDRESS,
        /** Nobody said where it is written. */
        NO_SOURCE,
        /** A text is longer than it may be. */
        TOO_LONG
    }

    /** It is recorded. */
    @NamedInterface
    record Saved(UUID id) implements RecordOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements RecordOutcome {}

    /** Somebody else changed it since it was read. */
    @NamedInterface
    record Stale() implements RecordOutcome {}

    /** It is gone. */
    record Unknown() implements RecordOutcome {}
}
