package org.wego.membership.mail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A mail to be sent. It is kept as it stands here until it has been sent, so nothing secret belongs into it: what is
 * secret, large or can be made again is added by the {@link MailWriter} of its template at the moment of sending.
 *
 * @param key tells it from every other mail; one that was put already is not put again
 * @param to whom it is for
 * @param template the name of the template, such as {@code invoice}
 * @param language the language of the reader; where there are no texts in it, English is written
 * @param values what the template names
 * @param attachments what the writer attaches, in its own words, such as the number of an invoice
 * @param reference what it is about, in the writer's own words
 */
@NamedInterface
public record Mail(
        String key,
        Recipient to,
        String template,
        Locale language,
        Map<String, String> values,
        List<String> attachments,
        String reference) {

    /** The longest key and reference. */
    public static final int LONGEST_KEY = 200;

    /**
     * Keeps its own copies, with each text on one line.
     *
     * @throws IllegalArgumentException if the key or the reference is too long, or there is no key
     */
    public Mail {
        key = CleanText.line(key);
        reference = CleanText.line(reference);
        if (key.isEmpty() || key.length() > LONGEST_KEY || reference.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a mail needs a key of at most " + LONGEST_KEY + " letters");
        }
        Map<String, String> clean = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach((name, value) -> clean.put(name, CleanText.lines(value)));
        values = Collections.unmodifiableMap(clean);
        attachments = List.copyOf(attachments);
    }

    /**
     * Whom a mail is for.
     *
     * @param name may be empty
     */
    @NamedInterface
    public record Recipient(String name, String email) {

        private static final int LONGEST_NAME = 200;

        /** On one line each, so that nothing can be smuggled into the head of a mail. */
        public Recipient {
            name = CleanText.line(name);
            name = name.length() > LONGEST_NAME ? "" : name;
            email = CleanText.line(email);
        }
    }
}
