package org.wego.programs.cluster;

import java.util.Locale;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A thematic cluster and where it is documented. */
@NamedInterface
public record ClusterSummary(ClusterId id, String name, String source) {

    ClusterSummary(UUID id, String name, String source) {
        this(new ClusterId(id), name, source);
    }

    /** What addresses call it, such as {@code smart-mobility}. */
    public String key() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
