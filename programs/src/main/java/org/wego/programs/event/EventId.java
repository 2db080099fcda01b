package org.wego.programs.event;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an event. */
@NamedInterface
public record EventId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static EventId next() {
        return new EventId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
