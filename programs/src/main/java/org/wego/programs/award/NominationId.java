package org.wego.programs.award;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies something that is nominated for an award. */
@NamedInterface
public record NominationId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static NominationId next() {
        return new NominationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
