package org.wego.membership.file;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a stored file. */
@NamedInterface
public record FileId(UUID value) {

    /** A new id, later than all made before. */
    public static FileId next() {
        return new FileId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
