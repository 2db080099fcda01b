package org.wego.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.Excerpt;
import org.wego.membership.text.CleanText;

/**
 * Why a mail was not sent.
 *
 * @param kind what that means for it
 * @param reason the server's own words, or those of the connection
 */
record MailFault(Kind kind, String reason) {

    private static final int LONGEST = 500;
    private static final int TOO_LARGE = 552;

    /** What becomes of the mail. */
    enum Kind {
        /** The server will never take it. */
        REFUSED,
        /** It may be taken later. */
        LATER,
        /** The server said neither yes nor no. */
        SILENT
    }

    /** Reads what the mail server answered; an answer has a code of three digits (RFC 5321, 4.2.1). */
    static MailFault of(MessagingException failed) {
        if (failed instanceof AddressException wrong) {
            return new MailFault(Kind.REFUSED, shortened(wrong.getMessage()));
        }
        Exception innermost = failed;
        for (Exception next = failed;
                next != null;
                next = next instanceof MessagingException it ? it.getNextException() : null) {
            innermost = next;
            int code = code(next);
            if (code >= 400 && code < 600) {
                boolean forGood = code >= 500 && !isAboutTheSender(next, code);
                return new MailFault(forGood ? Kind.REFUSED : Kind.LATER, shortened(next.getMessage()));
            }
        }
        // an address that the library itself cannot write to
        boolean unsendable = failed instanceof SendFailedException && innermost instanceof AddressException;
        return new MailFault(unsendable ? Kind.REFUSED : Kind.SILENT, shortened(innermost.getMessage()));
    }

    /**
     * Whether it was the one who writes that was refused, with whatever mail: a fault of the settings, which somebody may
     * mend. Only the size of a mail is refused so early too (RFC 1870, 6.3).
     */
    private static boolean isAboutTheSender(Exception answered, int code) {
        return answered instanceof SMTPSendFailedException refused
                && code != TOO_LARGE
                && Objects.requireNonNullElse(refused.getCommand(), "").startsWith("MAIL");
    }

    private static int code(Exception answered) {
        return switch (answered) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException message -> message.getReturnCode();
            default -> -1;
        };
    }

    private static String shortened(@Nullable String words) {
        return Excerpt.of(CleanText.line(words == null ? "" : words), LONGEST);
    }
}
