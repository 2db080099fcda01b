package org.wego.membership.ledger;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a journal entry; ids sort by the time they were made. */
@NamedInterface
public record JournalEntryId(UUID value) {

    /** A new id, later than all made before. */
    public static JournalEntryId next() {
        return new JournalEntryId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
