package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.mail.PostOffice.Adding;
import org.wego.membership.access.Role;
import org.wego.membership.mail.MailState;

/**
 * A server that does not want this sender refuses settings, which somebody may mend, and no mail: each waits and gets out
 * afterwards.
 */
@WegoTest
@As(Role.ADMIN)
class RefusedSenderTests extends OwnOutbox {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.7.1 Sender address rejected: not owned by user",
                "553 5.1.8 Domain of sender does not exist",
                "530 5.7.0 Must issue a STARTTLS command first",
                "554 5.7.1 Client host rejected"
            })
    void isNoFaultOfTheMail(String answer) throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            server.answerSenders(answer);
            office.outbox.put(PostOffice.mail("refused", "friend@city.example"));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(one().state()).isEqualTo(MailState.WAITING);
            assertThat(one().reason()).contains(answer);

            server.takeFromSendersAgain();
            office.clock.pass(Duration.ofMinutes(1));
            office.sendDue(server.port(), Adding.nothing());
            assertThat(server.taken()).containsExactly("friend@city.example");
        }
    }

    /** What is said of the content of a mail, after it or when its size is named, is about that mail alone. */
    @Test
    void isToldFromARefusedContent() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            server.answerContents("552 5.3.4 Message too big");
            office.outbox.put(PostOffice.mail("big", "friend@city.example"));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(one().state()).isEqualTo(MailState.FAILED);
            assertThat(one().reason()).contains("552 5.3.4 Message too big");
        }
    }
}
