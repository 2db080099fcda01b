package org.wego.programs.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Where one goes to take part.
 *
 * @param name of a house or a hall; empty if it is not known
 * @param online whether one can take part from afar
 * @param link of the event's own page or of the room online; empty if there is none
 * @param at where exactly that is, or null if it is not known, or the place of its city will do
 */
@Embeddable
@NamedInterface
public record EventVenue(
        @Column(name = "venue") String name,
        @Column(nullable = false) boolean online,
        @Column(nullable = false) String link,
        @Embedded @Nullable Coordinates at) {

    /** Nothing is known yet. */
    public static final EventVenue UNKNOWN = new EventVenue("", false, "", null);

    static final int LONGEST_LINK = 500;

    public EventVenue {
        name = CleanText.line(name);
        link = CleanText.line(link);
    }

    /** Whether the link leads to a page, and not into a script or a file. */
    boolean leadsSomewhere() {
        if (link.isEmpty()) {
            return true;
        }
        try {
            URI address = new URI(link);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
