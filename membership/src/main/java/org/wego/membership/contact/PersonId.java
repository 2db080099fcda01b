package org.wego.membership.contact;

import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a person; ids sort by the time they were made. */
@NamedInterface
public record PersonId(UUID value) implements Serializable {

    /** A new id, later than all made before. */
    public static PersonId next() {
        return new PersonId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
