package org.wego.programs.call;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a letter of intent. */
@NamedInterface
public record LetterId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static LetterId next() {
        return new LetterId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
