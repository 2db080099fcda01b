package org.wego.membership.joining;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an application to join. */
@NamedInterface
public record ApplicationId(UUID value) {

    /** A new id, later than all made before. */
    public static ApplicationId next() {
        return new ApplicationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
