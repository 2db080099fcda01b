package org.wego.membership.organisation;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a member organisation; ids sort by the time they were made. */
@NamedInterface
public record MemberId(UUID value) {

    /** A new id, later than all made before. */
    public static MemberId next() {
        return new MemberId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static MemberId parse(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
