package org.wego.mail;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.wego.FreePort;

/** A mail server of the test's own, and what reached it. */
final class Inbox {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final GreenMail server = new GreenMail(listening());

    /** Where nobody else listens while it is stopped. */
    private static ServerSetup listening() {
        ServerSetup setup = new ServerSetup(FreePort.next(), "localhost", ServerSetup.PROTOCOL_SMTP);
        // by default it gives up after a second
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        return setup;
    }

    void start() {
        server.start();
    }

    /** Takes so many mails and says nothing to the next one until it may go on. */
    void stopAfter(int mails, CountDownLatch goOn) {
        UserManager users = server.getUserManager();
        MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
        AtomicInteger taken = new AtomicInteger();
        users.setMessageDeliveryHandler((mail, recipient) -> {
            if (taken.incrementAndGet() > mails) {
                await(goOn);
            }
            return usual.handle(mail, recipient);
        });
    }

    private static void await(CountDownLatch goOn) {
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        server.stop();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Whether the first so many reach it before the patience ends. */
    boolean receives(int first, long patienceMillis) {
        return server.waitForIncomingEmail(patienceMillis, first);
    }

    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    /** To whom they were sent, one for each mail. */
    List<String> recipients() {
        return mails().stream().map(Inbox::recipient).toList();
    }

    /** The first that was sent to this address. */
    MimeMessage to(String email) {
        return mails().stream()
                .filter(mail -> recipient(mail).equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return Objects.requireNonNull(mail.getSubject());
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** All that can be read in it. */
    static String words(Object content) throws IOException, MessagingException {
        StringBuilder words = new StringBuilder();
        if (content instanceof String text) {
            words.append(text);
        } else if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                words.append(words(parts.getBodyPart(i).getContent()));
            }
        }
        return words.toString();
    }
}
