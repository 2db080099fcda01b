package org.wego.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.wego.mail.MailTemplates.Written;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;

/**
 * Puts a written mail into the form of the wire: plain text and HTML beside each other, files behind them, and a head that
 * says that a machine wrote it, so that other machines do not answer.
 *
 * @param from whose mail it is
 */
record Envelopes(InternetAddress from) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /**
     * The message.
     *
     * @param beforeItsEnd told when all of it but the end has been sent: if the connection breaks earlier the server has to
     *     forget it, later it may have taken it (RFC 5321, 4.1.1.4)
     * @throws MessagingException if the address cannot be written to
     */
    MimeMessage seal(
            Session session,
            Mail mail,
            Written written,
            List<MailAddition.File> files,
            Instant now,
            Runnable beforeItsEnd)
            throws MessagingException {
        MimeMessage message = new Message(session, id(mail), beforeItsEnd);
        message.setFrom(from);
        message.setRecipient(
                jakarta.mail.Message.RecipientType.TO,
                WireAddress.of(mail.to().email(), mail.to().name()));
        message.setSubject(written.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContentLanguage(new String[] {mail.language().toLanguageTag()});
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(part(written.text(), "plain"));
        words.addBodyPart(part(written.html(), "html"));
        if (files.isEmpty()) {
            message.setContent(words);
        } else {
            MimeBodyPart body = new MimeBodyPart();
            body.setContent(words);
            MimeMultipart all = new MimeMultipart("mixed", body);
            for (MailAddition.File file : files) {
                all.addBodyPart(part(file));
            }
            message.setContent(all);
        }
        message.saveChanges();
        return message;
    }

    /** The same for each attempt, so that whoever gets the mail twice can tell. */
    private String id(Mail mail) {
        String address = from.getAddress();
        return "<" + UUID.nameUUIDFromBytes(mail.key().getBytes(StandardCharsets.UTF_8)) + "@"
                + address.substring(address.lastIndexOf('@') + 1) + ">";
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static MimeBodyPart part(MailAddition.File file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.content().get(), file.type())));
        part.setFileName(file.name());
        return part;
    }

    private static final class Message extends MimeMessage {

        private final String id;
        private final Runnable beforeItsEnd;

        Message(Session session, String id, Runnable beforeItsEnd) {
            super(session);
            this.id = id;
            this.beforeItsEnd = beforeItsEnd;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            try {
                beforeItsEnd.run();
            } catch (DataAccessException notNoted) {
                // as if the connection had broken: it is closed, and the server forgets what it has
                throw new IOException("not noted before the end of the mail", notNoted);
            }
        }
    }
}
