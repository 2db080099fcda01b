package org.wego.governance.meeting;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;

/**
 * A city with a seat at a meeting, and whether it took part.
 *
 * @param representedBy who spoke for it, or who took its place; may be empty
 */
@NamedInterface
public record Attendee(CityOnRecord city, Presence presence, String representedBy) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The most cities of a meeting. */
    public static final int MOST = 500;

    public Attendee {
        representedBy = CleanText.line(representedBy);
    }

    @Override
    public String toString() {
        return city.written() + ", " + presence.name().toLowerCase(Locale.ENGLISH)
                + (representedBy.isEmpty() ? "" : ": " + representedBy);
    }
}
