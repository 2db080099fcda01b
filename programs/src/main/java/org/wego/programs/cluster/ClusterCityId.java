package org.wego.programs.cluster;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies that a city takes part in a cluster, or asks to. */
@NamedInterface
public record ClusterCityId(UUID value) {

    static ClusterCityId next() {
        return new ClusterCityId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
