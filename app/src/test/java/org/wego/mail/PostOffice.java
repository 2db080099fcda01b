package org.wego.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.wego.MovingClock;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailWriter;

/** The outbox of the application with a mail server and a clock of the test's own. */
final class PostOffice {

    final MovingClock clock = new MovingClock(Instant.parse("2100-01-01T00:00:00Z"));
    final MailRows rows;
    final Outbox outbox;
    private final ApplicationContext house;

    PostOffice(ApplicationContext house) {
        this.house = house;
        this.rows = house.getBean(MailRows.class);
        this.outbox =
                new Outbox(rows, house.getBean(MailTemplates.class), server(0), house.getBean(SenderTurn.class), clock);
    }

    /** Sends what is due over the server at this port, with what the application's own writers add. */
    void sendDue(int port) {
        delivery(port, house.getBean(MailWriters.class)).sendDue();
    }

    /** Sends what is due over the server at this port, with what one writer adds to each mail. */
    void sendDue(int port, MailWriter writer) {
        delivery(port, new MailWriters(List.of(writer))).sendDue();
    }

    private MailDelivery delivery(int port, MailWriters writers) {
        return new MailDelivery(
                server(port),
                rows,
                new MailConclusions(rows, house, house.getBean(DataSource.class), clock),
                house.getBean(SenderTurn.class),
                house.getBean(MailTemplates.class),
                writers,
                house.getBean(MessageSource.class),
                clock);
    }

    private static MailServer server(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new MailServer(Optional.of(sender), "desk@wego.example");
    }

    /** A mail that needs no account. */
    static Mail mail(String key, String email) {
        return mail(key, "Somebody", email);
    }

    static Mail mail(String key, String name, String email) {
        return new Mail(
                key,
                new Mail.Recipient(name, email),
                "invitation",
                Locale.ENGLISH,
                Map.of("path", "/setup?token=secret", "expires", "tomorrow"),
                List.of(),
                email);
    }

    /** Adds what it is told to. */
    record Adding(Map<String, String> values, List<MailAddition.File> files, boolean mayComeTwice)
            implements MailWriter {

        static Adding nothing() {
            return new Adding(Map.of(), List.of(), false);
        }

        @Override
        public Set<String> templates() {
            return Set.of("invitation");
        }

        @Override
        public Optional<MailAddition> addition(Mail mail) {
            return Optional.of(new MailAddition(values, files));
        }
    }
}
