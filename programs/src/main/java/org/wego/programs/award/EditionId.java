package org.wego.programs.award;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an edition of an award. */
@NamedInterface
public record EditionId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static EditionId next() {
        return new EditionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
