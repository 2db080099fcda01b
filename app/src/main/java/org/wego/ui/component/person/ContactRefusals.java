package org.wego.ui.component.person;

import com.vaadin.flow.component.UI;
import org.wego.membership.contact.ContactOutcome;

/** Words for what was not done and has no field to say it at. */
public final class ContactRefusals {

    private ContactRefusals() {}

    /** Why it was not done. */
    public static String words(ContactOutcome outcome) {
        return switch (outcome) {
            case ContactOutcome.AlreadyServes _ -> text("people.refusal.serves");
            case ContactOutcome.TooMany(int most) -> text("people.refusal.many", most);
            case ContactOutcome.StillNeeded _ -> text("people.refusal.needed");
            case ContactOutcome.Unknown _ -> text("people.refusal.gone");
            case ContactOutcome.Stale _,
                    ContactOutcome.Saved _,
                    ContactOutcome.Invalid _,
                    ContactOutcome.EmailKnown _ -> text("people.refusal.stale");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
