package org.wego.mail;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.wego.WegoApplication;
import org.wego.membership.mail.Mail;

/** The application, as a process of its own or not, that puts mails into the outbox, sends until nothing is due, and ends. */
final class MailProcess {

    static final int MAILS = 300;

    private MailProcess() {}

    public static void main(String[] args) {
        send(args);
        System.exit(0);
    }

    static void send(String... args) {
        try (ConfigurableApplicationContext house = SpringApplication.run(WegoApplication.class, args)) {
            house.getBean(Outbox.class)
                    .put(IntStream.range(0, MAILS).mapToObj(MailProcess::mail).toList());
            MailDelivery delivery = house.getBean(MailDelivery.class);
            MailRows rows = house.getBean(MailRows.class);
            Clock clock = house.getBean(Clock.class);
            while (rows.isAnythingDue(clock.instant())) {
                delivery.sendDue();
            }
        }
    }

    private static Mail mail(int number) {
        return new Mail(
                "trial/" + number,
                new Mail.Recipient("Somebody", address(number)),
                "trial",
                Locale.ENGLISH,
                Map.of("number", Integer.toString(number)),
                List.of(),
                "");
    }

    static String address(int number) {
        return "number" + number + "@city.example";
    }
}
