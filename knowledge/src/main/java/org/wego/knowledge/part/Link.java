package org.wego.knowledge.part;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Where more is told.
 *
 * @param title what one finds there; may be empty
 */
@NamedInterface
public record Link(String url, String title) {

    public Link {
        url = CleanText.line(url);
        title = CleanText.line(title);
    }

    /** What one reads of it: its title, or else its address. */
    public String label() {
        return title.isEmpty() ? url : title;
    }
}
