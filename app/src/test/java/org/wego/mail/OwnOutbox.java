package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outbox that is empty before each test and after it, and a server for what it sends. */
abstract class OwnOutbox {

    final Inbox inbox = new Inbox();

    @Autowired
    ApplicationContext house;

    @Autowired
    MailAdministration administration;

    @Autowired
    SenderTurn turn;

    @Autowired
    JdbcClient jdbc;

    PostOffice office;

    @BeforeEach
    void emptyTheOutbox() {
        jdbc.sql("delete from app.mail").update();
        office = new PostOffice(house);
        inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
        turn.note(office.clock.instant(), "");
    }

    final MimeMessage onlyMail() {
        List<MimeMessage> mails = inbox.mails();
        assertThat(mails)
                .as(() -> mails.stream()
                        .map(GreenMailUtil::getWholeMessage)
                        .toList()
                        .toString())
                .hasSize(1);
        return mails.getFirst();
    }

    final MailSummary one() {
        List<MailSummary> all = administration.list(new MailFilter(null, ""), 0, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    final MailSummary of(String email) {
        return administration.list(new MailFilter(null, email), 0, 1).getFirst();
    }
}
