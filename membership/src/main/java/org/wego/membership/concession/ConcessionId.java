package org.wego.membership.concession;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a concession. */
public record ConcessionId(UUID value) {

    /** A new id, later than all made before. */
    public static ConcessionId next() {
        return new ConcessionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
