package org.wego.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailState;
import org.wego.membership.name.NameKey;

/** The rows of the outbox. */
@Component
class MailRows {

    private static final int BATCH = 1_000;
    private static final int LONGEST_KEY = 1_000;

    private static final String COLUMNS = """
            select m.id, m.mail_key, m.template, m.language, m.recipient, m.recipient_name, m.contents, m.reference,
                   m.state, m.attempts
            from app.mail m""";

    /**
     * Mails of one template to one address keep their order: the next one waits until the one before has come to rest. What is
     * about something else does not wait, such as the link to a new password behind an invoice that cannot be printed.
     */
    private static final String DUE = COLUMNS + """
             where m.state = 'WAITING' and m.due_at <= :now and not exists (
                select 1 from app.mail earlier
                where earlier.recipient = m.recipient and earlier.template = m.template
                    and earlier.state in ('WAITING', 'SENDING') and earlier.id < m.id)
            order by m.due_at, m.id limit :limit""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    MailRows(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** A mail to be kept with the subject that its template gives it. */
    record New(Mail mail, String subject) {}

    void insert(List<New> mails, Instant now) {
        template.batchUpdate("""
                insert into app.mail (id, mail_key, template, language, recipient, recipient_name, search_key, subject,
                    contents, reference, state, attempts, put_at, due_at, handed_at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, null, '')
                on conflict do nothing""", mails, BATCH, (row, it) -> {
            Mail mail = it.mail();
            row.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
            row.setString(2, mail.key());
            row.setString(3, mail.template());
            row.setString(4, mail.language().toLanguageTag());
            row.setString(5, mail.to().email());
            row.setString(6, mail.to().name());
            row.setString(7, searchKey(mail, it.subject()));
            row.setString(8, it.subject());
            row.setString(9, MailContents.write(mail));
            row.setString(10, mail.reference());
            row.setObject(11, at(now));
            row.setObject(12, at(now));
        });
    }

    private static String searchKey(Mail mail, String subject) {
        String key = NameKey.searchable(mail.to().email(), mail.to().name(), subject);
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    /** Whether a pass has anything to do. */
    boolean isAnythingDue(Instant now) {
        return jdbc.sql("""
                select exists (select 1 from app.mail where state = 'WAITING' and due_at <= ?)
                    or exists (select 1 from app.mail where state = 'SENDING')""").param(at(now)).query(Boolean.class).single();
    }

    /** The next ones that may be sent now. */
    List<KeptMail> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", at(now))
                .param("limit", limit)
                .query(MailRows::kept)
                .list();
    }

    /** Those that a pass has left on their way when it was broken off. */
    List<Broken> broken() {
        return jdbc.sql(COLUMNS.replace("m.attempts", "m.attempts, m.handed_at") + " where m.state = 'SENDING'")
                .query((row, number) -> new Broken(kept(row, number), row.getObject("handed_at") != null))
                .list();
    }

    /** @param handed whether the server may have all of it */
    record Broken(KeptMail mail, boolean handed) {}

    /** Notes that it is on its way; false if somebody has taken it out of the queue meanwhile. */
    boolean begin(KeptMail mail) {
        return jdbc.sql("""
                        update app.mail set state = 'SENDING', attempts = attempts + 1, handed_at = null
                        where id = ? and state = 'WAITING'""").param(mail.id()).update() == 1;
    }

    /**
     * Notes that the server has all of it but the end; false if another pass took this one for dead and has taken the
     * mail back, or does the same, so that only one of the two sends the end.
     */
    boolean hand(KeptMail mail, Instant now) {
        return jdbc.sql("update app.mail set handed_at = ? where id = ? and state = 'SENDING' and handed_at is null")
                        .params(at(now), mail.id())
                        .update()
                == 1;
    }

    /** Lets a mail wait again that a pass has left on its way, if that has not gone on with it; the attempt does not count. */
    void takeBack(Broken broken, Instant now) {
        jdbc.sql("""
                        update app.mail set state = 'WAITING', attempts = attempts - 1, due_at = ?, reason = ''
                        where id = ? and state = 'SENDING' and (handed_at is not null) = ?""").params(at(now), broken.mail().id(), broken.handed()).update();
    }

    /** The state of mails becomes another, if it is still what it was. */
    int change(UUID mail, MailState from, MailState to, int attempts, Instant due, String reason) {
        return jdbc.sql("""
                        update app.mail set state = ?, attempts = ?, due_at = ?, reason = ? where id = ? and state = ?""")
                .params(to.name(), attempts, at(due), reason, mail, from.name())
                .update();
    }

    void remove(UUID mail) {
        jdbc.sql("delete from app.mail where id = ?").param(mail).update();
    }

    /** Removes what came to rest by being sent or withdrawn before that moment. */
    void trim(Instant before) {
        for (MailState state : List.of(MailState.SENT, MailState.WITHDRAWN)) {
            jdbc.sql("delete from app.mail where state = ? and due_at < ?")
                    .params(state.name(), at(before))
                    .update();
        }
    }

    static KeptMail kept(ResultSet row, int number) throws SQLException {
        MailContents contents = MailContents.read(row.getString("contents"));
        return new KeptMail(
                row.getObject("id", UUID.class),
                new Mail(
                        row.getString("mail_key"),
                        new Mail.Recipient(row.getString("recipient_name"), row.getString("recipient")),
                        row.getString("template"),
                        Locale.forLanguageTag(row.getString("language")),
                        contents.values(),
                        contents.attachments(),
                        row.getString("reference")),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
