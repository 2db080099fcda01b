package org.wego.programs.registration;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a registration. */
@NamedInterface
public record RegistrationId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static RegistrationId next() {
        return new RegistrationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
