package org.wego.membership.concession;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a concession. */
@NamedInterface
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
