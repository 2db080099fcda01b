package org.wego.membership.reminder;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a reminder; ids sort by the time they were made. */
@NamedInterface
public record ReminderId(UUID value) {

    static ReminderId next() {
        return new ReminderId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
