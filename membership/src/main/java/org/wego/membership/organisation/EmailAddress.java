package org.wego.membership.organisation;

import java.util.regex.Pattern;

/** What is taken for an e-mail address, everywhere in the house. Whether mail arrives there only a mail can tell. */
public final class EmailAddress {

    /** RFC 5321 allows no longer one. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");

    private EmailAddress() {}

    /** Whether the text has the shape {@code name@host.domain} and an address may be that long. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
