package org.wego.programs.event;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies an event. */
record EventId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static EventId next() {
        return new EventId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
