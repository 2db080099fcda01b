package org.wego.programs.cluster;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/** A thematic cluster and where it is documented. */
@NamedInterface
public record ClusterSummary(ClusterId id, String name, String source) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    ClusterSummary(UUID id, String name, String source) {
        this(new ClusterId(id), name, source);
    }

    /** What addresses call it, such as {@code smart-mobility}. */
    public String key() {
        return keyOf(name);
    }

    /** The key of a cluster of that name; the same for a key. */
    public static String keyOf(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
