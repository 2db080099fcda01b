package org.wego.membership.invoicing;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Whom a letter goes to, as of the moment it was asked for.
 *
 * @param name the organisation
 * @param lines what stands below the name, from person and street to country; may be empty
 */
@NamedInterface
public record Addressee(String name, List<String> lines) {

    /** Keeps its own copy of the lines. */
    public Addressee {
        lines = List.copyOf(lines);
    }
}
