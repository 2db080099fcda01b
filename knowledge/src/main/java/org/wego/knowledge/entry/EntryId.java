package org.wego.knowledge.entry;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an entry of a catalog. */
@NamedInterface
public record EntryId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static EntryId next() {
        return new EntryId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
