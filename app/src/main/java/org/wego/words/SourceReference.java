package org.wego.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is documented.
 *
 * @param label the name of a document, or the site of an address
 * @param address or null if the document has none
 */
public record SourceReference(String label, @Nullable String address) {

    /** Reads sources separated by semicolons; those that start with http are addresses. */
    public static List<SourceReference> of(String sources) {
        return Arrays.stream(sources.split(";\\s*", -1))
                .filter(source -> !source.isBlank())
                .map(SourceReference::one)
                .toList();
    }

    private static SourceReference one(String source) {
        if (!source.startsWith("http://") && !source.startsWith("https://")) {
            return new SourceReference(source, null);
        }
        try {
            String host = new URI(source).getHost();
            return host == null
                    ? new SourceReference(source, null)
                    : new SourceReference(host.startsWith("www.") ? host.substring(4) : host, source);
        } catch (URISyntaxException noAddress) {
            return new SourceReference(source, null);
        }
    }
}
