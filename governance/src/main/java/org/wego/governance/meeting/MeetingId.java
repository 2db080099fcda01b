package org.wego.governance.meeting;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a meeting. */
@NamedInterface
public record MeetingId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static MeetingId next() {
        return new MeetingId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
