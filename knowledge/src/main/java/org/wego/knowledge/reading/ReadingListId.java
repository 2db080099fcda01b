package org.wego.knowledge.reading;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a reading list. */
@NamedInterface
public record ReadingListId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static ReadingListId next() {
        return new ReadingListId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
