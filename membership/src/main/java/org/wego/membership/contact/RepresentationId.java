package org.wego.membership.contact;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a representation; ids sort by the time they were made, so that whom to turn to first comes first. */
public record RepresentationId(UUID value) {

    /** A new id, later than all made before. */
    public static RepresentationId next() {
        return new RepresentationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
