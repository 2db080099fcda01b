package org.wego.governance.resolution;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a resolution, from its draft on. */
@NamedInterface
public record ResolutionId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static ResolutionId next() {
        return new ResolutionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
