package org.wego.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;

/**
 * A city with Kim for events and somebody for general matters, and Lee, who is a guest: who of them is written what. Mails
 * to others are not sent.
 */
abstract class NoticedCity {

    static final MemberId CITY = new MemberId(As.CITY);
    static final String KIM = "kim@notice.example";
    static final String LEE = "lee@notice.example";

    final Inbox inbox = new Inbox();

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheOffice() {
        jdbc.sql("delete from app.mail").update();
        inbox.start();
        OwnCity.record(jdbc);
        jdbc.sql("update membership.person set email = 'general@notice.example' where id = ?")
                .param(As.PERSON.value())
                .update();
        jdbc.sql("update membership.member set joined_earliest = date '2011-01-01', joined_latest = date '2011-01-01'"
                        + " where id = ?")
                .param(As.CITY)
                .update();
        UUID kim = UUID.randomUUID();
        jdbc.sql("insert into membership.person (id, version, name, name_key, search_key, email, phone, language)"
                        + " values (?, 0, 'Kim', 'kim', '|kim|', ?, '', '')")
                .params(kim, KIM)
                .update();
        jdbc.sql("insert into membership.representation (id, version, person_id, member_id, role, duty)"
                        + " values (?, 0, ?, ?, 'EVENTS', '')")
                .params(UUID.randomUUID(), kim, As.CITY)
                .update();
        account(KIM, Role.MEMBER, kim);
        account(LEE, Role.GUEST, null);
    }

    private void account(String email, Role role, @Nullable UUID person) {
        jdbc.sql(
                        "insert into app.account (id, version, email, name, role, person_id, blocked, demonstration, created_at)"
                                + " values (?, 0, ?, ?, ?, ?, false, false, current_timestamp)")
                .params(UUID.randomUUID(), email, email.substring(0, 3), role.name(), person)
                .update();
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from app.account where email like '%@notice.example'").update();
        OwnCity.forget(jdbc);
        jdbc.sql("delete from membership.person where email like '%@notice.example'")
                .update();
    }

    /** What waits for Kim in the outbox. */
    List<String> waiting() {
        return jdbc.sql("select subject from app.mail where template = 'notice' and recipient = ?")
                .param(KIM)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Sends what waits, and tells whom of this test it reached. */
    List<String> ours() throws Exception {
        sent();
        return inbox.recipients().stream()
                .filter(it -> it.endsWith("@notice.example"))
                .toList();
    }

    /** Sends what waits for anybody of this test. */
    List<MimeMessage> sent() throws Exception {
        // other cities of the shared records are told of calls as well
        jdbc.sql("delete from app.mail where recipient not like '%@notice.example'")
                .update();
        new PostOffice(house).sendDue(inbox.port());
        return inbox.mails();
    }

    /** All that can be read in the mail whose subject begins so. */
    static String words(List<MimeMessage> mails, String beginning) throws Exception {
        return Inbox.words(mails.stream()
                .filter(it -> Inbox.subject(it).startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getContent());
    }
}
