package org.wego.programs.project;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a feasibility study or pilot. */
@NamedInterface
public record ProjectId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static ProjectId next() {
        return new ProjectId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
