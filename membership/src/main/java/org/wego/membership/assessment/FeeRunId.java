package org.wego.membership.assessment;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a fee run; ids sort by the time they were made. */
@NamedInterface
public record FeeRunId(UUID value) {

    /** A new id, later than all made before. */
    public static FeeRunId next() {
        return new FeeRunId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static FeeRunId parse(String text) {
        return new FeeRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
