package org.wego.knowledge.part;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Who took part.
 *
 * @param role what it did; may be empty
 */
@NamedInterface
public record Partner(String name, String role) {

    public Partner {
        name = CleanText.line(name);
        role = CleanText.line(role);
    }
}
