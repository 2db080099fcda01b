package org.wego.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server that serves many mails; opened when the first is sent, and anew after it broke. */
final class MailConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailConnection.class);

    private final JavaMailSenderImpl server;
    private @Nullable Transport open;

    MailConnection(JavaMailSenderImpl server) {
        this.server = server;
    }

    Session session() {
        return server.getSession();
    }

    /** The server cannot be reached or refuses the sign-in, which is no fault of any mail. */
    static final class Unreachable extends Exception {

        private final transient MailFault fault;

        Unreachable(MessagingException cause) {
            super(cause);
            this.fault = MailFault.of(cause);
        }

        MailFault fault() {
            return fault;
        }
    }

    /**
     * Hands the message to the server, over the connection that is open.
     *
     * @throws MessagingException if the server refused it, the connection broke, or the library failed at it
     */
    void send(MimeMessage message) throws MessagingException {
        Transport transport = Objects.requireNonNull(open);
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            if (!transport.isConnected()) {
                close();
            }
            throw failed;
        } catch (RuntimeException unsaid) {
            // nobody knows how far the conversation had come; the other mails get a new connection
            close();
            throw new MessagingException(unsaid.toString(), unsaid);
        }
    }

    /** Connects if there is no connection, or it broke. */
    void open() throws Unreachable {
        Transport transport = open;
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        try {
            String protocol = server.getProtocol();
            transport = session().getTransport(protocol == null ? "smtp" : protocol);
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            open = transport;
        } catch (MessagingException away) {
            throw new Unreachable(away);
        }
    }

    @Override
    public void close() {
        Transport transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.debug("The mail server had closed the connection before", gone);
            }
        }
    }
}
