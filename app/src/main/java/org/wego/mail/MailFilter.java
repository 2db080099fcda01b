package org.wego.mail;

import org.jspecify.annotations.Nullable;
import org.wego.membership.mail.MailState;
import org.wego.membership.text.CleanText;

/**
 * Which mails to list; what is null or empty does not restrict.
 *
 * @param text part of the address, the name or the subject
 */
public record MailFilter(@Nullable MailState state, String text) {

    /** Looks for what was meant, whatever blanks came with it. */
    public MailFilter {
        text = CleanText.line(text);
    }
}
