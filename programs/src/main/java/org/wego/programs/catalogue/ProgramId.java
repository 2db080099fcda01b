package org.wego.programs.catalogue;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a strategic goal, a program or an activity. */
@NamedInterface
public record ProgramId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static ProgramId next() {
        return new ProgramId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
