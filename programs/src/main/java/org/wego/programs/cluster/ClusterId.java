package org.wego.programs.cluster;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a thematic cluster. */
@NamedInterface
public record ClusterId(UUID value) {

    static ClusterId next() {
        return new ClusterId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
