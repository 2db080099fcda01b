package org.wego.ui.component.person;

import com.vaadin.flow.component.UI;
import org.wego.membership.contact.Mandate;
import org.wego.words.Formats;

/** How it is said how long somebody does something for a member. */
public final class MandateWords {

    private MandateWords() {}

    /** "since 1 Jan 2017", "until 31 Dec 2017", "1 Jan 2016 – 31 Dec 2017"; empty if nobody knows either. */
    public static String period(Mandate mandate) {
        String from = mandate.from() == null ? "" : Formats.date(mandate.from());
        if (mandate.until() == null) {
            return from.isEmpty() ? "" : text("people.since", from);
        }
        String last = Formats.date(mandate.until().minusDays(1));
        return from.isEmpty() ? text("people.until", last) : from + " – " + last;
    }

    private static String text(String key, String day) {
        return UI.getCurrent().getTranslation(key, day);
    }
}
