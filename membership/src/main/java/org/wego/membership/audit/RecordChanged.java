package org.wego.membership.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record was made, changed or taken away. Published in the transaction that does so, which keeps it as well.
 *
 * @param subject the kind of record, such as {@code member}
 * @param id of the record
 * @param label what people call the record, as of now
 * @param actor who did it, as {@link org.wego.membership.access.Actor#name()} says
 * @param changes at least one; those of a record that was made have nothing before, those of one taken away nothing after
 */
public record RecordChanged(String subject, UUID id, String label, String actor, Instant at, List<Change> changes) {

    public static final int LONGEST_SUBJECT = 40;
    public static final int LONGEST_LABEL = 1_000;

    /** @throws IllegalArgumentException if nothing is changed, or subject or label are longer than they may be */
    public RecordChanged {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Nothing of " + label + " was changed");
        }
        if (subject.length() > LONGEST_SUBJECT || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("No record is called " + label);
        }
    }
}
