package org.wego.membership.schedule;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies one version of a fee schedule. */
@NamedInterface
public record FeeScheduleId(UUID value) {

    /** A new id, later than all made before. */
    public static FeeScheduleId next() {
        return new FeeScheduleId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
