package org.wego.membership.contact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/** What is taken for an e-mail address, everywhere in the house. Only a mail can tell whether mail arrives there. */
@NamedInterface
public final class EmailAddress {

    /** RFC 5321 allows no longer one. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");

    private EmailAddress() {}

    /** What two spellings of one address have in common: they differ in capitals only. */
    public static String mailbox(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** Whether the text has the shape {@code name@host.domain}, an address may be that long and all of it can be seen. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.equals(CleanText.line(text))
                && SHAPE.matcher(text).matches();
    }
}
