package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.mail.PostOffice.Adding;
import org.wego.membership.access.Role;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailState;
import org.wego.membership.mail.MailWriter;

/** Mails get out once each, whatever happens to the server, the connection or the platform. */
@WegoTest
@As(Role.ADMIN)
class MailDeliveryTests extends OwnOutbox {

    @Test
    void writesTextAndHtmlInEveryScript() throws Exception {
        office.outbox.put(PostOffice.mail("scripts", "Štěpánka 서울 ኣዲስ", "stepanka@city.example"));
        office.sendDue(
                inbox.port(),
                new Adding(
                        Map.of("organisation", "세계 Städte"),
                        List.of(new MailAddition.File(
                                "2017-0001.pdf", "application/pdf", () -> "%PDF".getBytes(StandardCharsets.US_ASCII))),
                        false));

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Your account at 세계 Städte");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Štěpánka 서울 ኣዲስ");
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo("desk@wego.example");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat((String) words.getBodyPart(0).getContent())
                .startsWith("세계 Städte")
                .contains("Dear Štěpánka 서울 ኣዲስ,", "/setup?token=secret", "until tomorrow")
                .doesNotContain("<");
        assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) words.getBodyPart(1).getContent()).contains("<p>Dear Štěpánka 서울 ኣዲስ,</p>");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("2017-0001.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .asString()
                .isEqualTo("%PDF");
    }

    @Test
    void letsNobodyAddRecipientsByAName() throws Exception {
        office.outbox.put(
                PostOffice.mail("smuggled", "X\r\nBcc: thief@city.example\r\n\r\nHello", "real@city.example"));
        office.sendDue(inbox.port(), Adding.nothing());

        MimeMessage mail = onlyMail();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void waitsForAServerThatIsDownAndSendsOnceAfterwards() throws Exception {
        int port = inbox.port();
        inbox.stop();
        office.outbox.put(PostOffice.mail("down", "down@city.example"));

        for (int minutes : List.of(1, 5, 30)) {
            office.sendDue(port, Adding.nothing());
            office.sendDue(port, Adding.nothing());
            assertThat(one().state()).isEqualTo(MailState.WAITING);
            assertThat(one().dueAt()).isEqualTo(office.clock.instant().plus(Duration.ofMinutes(minutes)));
            office.clock.pass(Duration.ofMinutes(minutes));
        }
        assertThat(one().attempts()).isEqualTo(3);
        assertThat(one().reason()).containsIgnoringCase("refused");
        assertThat(office.outbox.trouble())
                .hasValueSatisfying(reason -> assertThat(reason).containsIgnoringCase("refused"));

        inbox.start();
        office.sendDue(inbox.port(), Adding.nothing());
        office.sendDue(inbox.port(), Adding.nothing());
        onlyMail();
        assertThat(one().state()).isEqualTo(MailState.SENT);
        assertThat(one().reason()).isEmpty();
        assertThat(office.outbox.trouble()).isEmpty();
    }

    @Test
    void givesUpAfterTheFifthAttemptAndTriesAgainWhenToldTo() throws Exception {
        int port = inbox.port();
        inbox.stop();
        office.outbox.put(PostOffice.mail("away", "away@city.example"));
        for (Duration pause : MailDelivery.PAUSES) {
            office.sendDue(port, Adding.nothing());
            office.clock.pass(pause);
        }
        office.sendDue(port, Adding.nothing());

        assertThat(one().state()).isEqualTo(MailState.FAILED);
        assertThat(one().attempts()).isEqualTo(5);
        assertThat(one().reason()).isNotEmpty();

        inbox.start();
        office.clock.pass(Duration.ofDays(400));
        assertThat(administration.tryAgain(one().id(), MailState.UNCLEAR)).isFalse();
        assertThat(administration.tryAllAgain()).isEqualTo(1);
        office.sendDue(inbox.port(), Adding.nothing());
        onlyMail();
    }

    @Test
    void tellsARefusalForGoodFromOneForNow() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            server.answer("nobody@city.example", "550 5.1.1 No such user here");
            server.answer("busy@city.example", "450 4.2.1 Mailbox busy");
            office.outbox.put(PostOffice.mail("refused", "nobody@city.example"));
            office.outbox.put(PostOffice.mail("busy", "busy@city.example"));
            office.outbox.put(PostOffice.mail("friendly", "friend@city.example"));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(of("nobody@city.example").state()).isEqualTo(MailState.FAILED);
            assertThat(of("nobody@city.example").reason()).contains("550 5.1.1 No such user here");
            assertThat(of("busy@city.example").state()).isEqualTo(MailState.WAITING);
            assertThat(of("busy@city.example").reason()).contains("450 4.2.1 Mailbox busy");
            assertThat(server.taken()).containsExactly("friend@city.example");

            server.takeAgain("busy@city.example");
            office.clock.pass(Duration.ofMinutes(1));
            office.sendDue(server.port(), Adding.nothing());
            assertThat(server.taken()).containsExactly("friend@city.example", "busy@city.example");
        }
    }

    @Test
    void leavesToAPersonWhatTheServerDidNotAnswer() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            server.answer("quiet@city.example", MoodyServer.SILENT);
            office.outbox.put(PostOffice.mail("quiet", "quiet@city.example"));
            office.outbox.put(PostOffice.mail("next", "next@city.example"));
            office.sendDue(server.port(), Adding.nothing());
            office.clock.pass(Duration.ofDays(1));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(server.taken()).containsExactly("quiet@city.example", "next@city.example");
            assertThat(of("quiet@city.example").state()).isEqualTo(MailState.UNCLEAR);
            assertThat(administration.arrived(of("quiet@city.example").id(), MailState.FAILED))
                    .isFalse();
            assertThat(administration.arrived(of("quiet@city.example").id(), MailState.UNCLEAR))
                    .isTrue();
            assertThat(of("quiet@city.example").state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void sendsWhatMayComeTwiceOnceMore() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            server.answer("quiet@city.example", MoodyServer.SILENT);
            office.outbox.put(PostOffice.mail("quiet", "quiet@city.example"));
            office.sendDue(server.port(), new Adding(Map.of(), List.of(), true));
            assertThat(of("quiet@city.example").state()).isEqualTo(MailState.WAITING);

            server.takeAgain("quiet@city.example");
            office.clock.pass(Duration.ofMinutes(1));
            office.sendDue(server.port(), new Adding(Map.of(), List.of(), true));
            assertThat(of("quiet@city.example").state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void goesOnAfterAKillWithWhatTheServerCannotHave() throws Exception {
        office.outbox.put(PostOffice.mail("begun", "begun@city.example"));
        office.outbox.put(PostOffice.mail("handed", "handed@city.example"));
        for (KeptMail mail : office.rows.due(office.clock.instant(), 10)) {
            office.rows.begin(mail);
            if (mail.mail().key().equals("handed")) {
                office.rows.hand(mail, office.clock.instant());
            }
        }
        office.sendDue(inbox.port(), Adding.nothing());

        assertThat(((InternetAddress) onlyMail().getAllRecipients()[0]).getAddress())
                .isEqualTo("begun@city.example");
        assertThat(of("begun@city.example").state()).isEqualTo(MailState.SENT);
        assertThat(of("begun@city.example").attempts()).isEqualTo(1);
        assertThat(of("handed@city.example").state()).isEqualTo(MailState.UNCLEAR);
    }

    @Test
    void sendsNoEndOfAMailThatAnotherPassHasTakenBack() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            office.outbox.put(PostOffice.mail("slow", "slow@city.example"));
            server.beforeItTakes(
                    "slow@city.example",
                    () -> office.rows
                            .broken()
                            .forEach(it -> office.rows.takeBack(
                                    it, office.clock.instant().plus(Duration.ofMinutes(1)))));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(server.taken()).isEmpty();
            assertThat(one().state()).isEqualTo(MailState.WAITING);
            assertThat(one().attempts()).isZero();
            office.clock.pass(Duration.ofMinutes(1));
            office.sendDue(server.port(), Adding.nothing());
            assertThat(server.taken()).containsExactly("slow@city.example");
            assertThat(one().state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void letsNoMailWaitForOneAboutSomethingElse() throws Exception {
        String both = "both@city.example";
        office.outbox.put(PostOffice.mail("unwritten", both));
        office.outbox.put(new Mail(
                "link",
                new Mail.Recipient("", both),
                "password",
                Locale.ENGLISH,
                Map.of("path", "/setup?token=secret", "expires", "tomorrow"),
                List.of(),
                both));
        office.sendDue(inbox.port(), new MailWriter() {
            @Override
            public Set<String> templates() {
                return Set.of("invitation");
            }

            @Override
            public Optional<MailAddition> addition(Mail mail) {
                throw new IllegalStateException("cannot be printed");
            }
        });

        assertThat(onlyMail().getSubject()).contains("password");
        assertThat(administration.list(new MailFilter(null, both), 0, 10))
                .extracting(MailSummary::state)
                .containsExactly(MailState.SENT, MailState.WAITING);
    }

    @Test
    void keepsTheOrderOfOneAddress() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            server.answer("busy@city.example", "450 later");
            office.outbox.put(PostOffice.mail("first", "busy@city.example"));
            office.outbox.put(PostOffice.mail("second", "busy@city.example"));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(administration.list(new MailFilter(null, ""), 0, 10))
                    .extracting(MailSummary::attempts)
                    .containsExactly(0, 1);
            server.takeAgain("busy@city.example");
            office.sendDue(server.port(), Adding.nothing());
            assertThat(server.taken()).isEmpty();
            office.clock.pass(Duration.ofMinutes(1));
            office.sendDue(server.port(), Adding.nothing());
            assertThat(server.taken()).hasSize(2);
        }
    }

    @Test
    void leavesTheTurnToWhoeverSendsAlready() throws Exception {
        office.outbox.put(PostOffice.mail("once", "once@city.example"));
        AtomicBoolean second = new AtomicBoolean(true);
        turn.take(() -> {
            Thread other = Thread.ofVirtual().start(() -> second.set(turn.take(() -> {})));
            try {
                other.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            office.sendDue(inbox.port(), Adding.nothing());
        });

        assertThat(second).isFalse();
        assertThat(inbox.mails()).isEmpty();
        office.sendDue(inbox.port(), Adding.nothing());
        onlyMail();
    }
}
