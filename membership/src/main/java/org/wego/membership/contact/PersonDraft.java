package org.wego.membership.contact;

import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Kind;
import org.wego.membership.contact.ContactOutcome.Problem;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.text.CleanText;
import org.wego.membership.text.LanguageTag;

/**
 * What somebody enters of a person.
 *
 * @param email may be empty
 * @param phone may be empty
 * @param language in which to write, by BCP 47; empty if nobody said
 */
@NamedInterface
public record PersonDraft(String name, String email, String phone, String language) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PHONE = 50;

    public PersonDraft {
        name = CleanText.line(name);
        email = CleanText.line(email);
        phone = CleanText.line(phone);
        language = CleanText.line(language);
    }

    /** Two addresses that differ in capitals only are one. */
    String mailbox() {
        return EmailAddress.mailbox(email);
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.add(new Problem(Field.NAME, Kind.MISSING));
        } else if (name.length() > LONGEST_NAME) {
            found.add(new Problem(Field.NAME, Kind.TOO_LONG));
        } else if (SpoiltText.isOne(name) || SpoiltText.hasLostLetter(name)) {
            found.add(new Problem(Field.NAME, Kind.SPOILT));
        }
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            found.add(new Problem(Field.EMAIL, Kind.NO_ADDRESS));
        }
        if (phone.length() > LONGEST_PHONE) {
            found.add(new Problem(Field.PHONE, Kind.TOO_LONG));
        }
        if (!language.isEmpty() && !LanguageTag.isOne(language)) {
            found.add(new Problem(Field.LANGUAGE, Kind.OUT_OF_RANGE));
        }
        return found;
    }
}
