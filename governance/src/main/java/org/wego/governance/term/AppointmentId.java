package org.wego.governance.term;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an appointment. */
@NamedInterface
public record AppointmentId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static AppointmentId next() {
        return new AppointmentId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
