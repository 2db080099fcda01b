package org.wego.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.SecretToken;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailWriter;
import org.wego.security.AccountId;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;
import org.wego.words.Formats;

/**
 * One-time links: valid for a day, for one use, and only the newest of an account; the secret is kept as a hash. A link that
 * goes by e-mail is made at the moment of sending, so that it lies in no outbox and its day begins then.
 */
@Component
class Invitations implements MailWriter {

    /** The mail to somebody who gets an account. */
    private static final String INVITATION = "invitation";

    /** The mail to somebody who has forgotten the password. */
    private static final String PASSWORD = "password";

    /** Whoever asks again so soon gets no second mail. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SecurityJournal journal;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Accounts accounts, SecurityJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whom a link is for; without an account it makes the first administrator. */
    record Invitation(Optional<AccountId> account) {}

    SetupLink invite(@Nullable AccountId account) {
        UUID id = account == null ? null : account.value();
        jdbc.sql("delete from app.invitation where account_id = :id or (account_id is null and :first)")
                .param("id", id, java.sql.Types.OTHER)
                .param("first", account == null)
                .update();
        SecretToken secret = SecretToken.next();
        Instant expires = clock.instant().plus(VALID);
        jdbc.sql("insert into app.invitation (token_hash, account_id, expires_at) values (:hash, :id, :expires)")
                .param("hash", secret.hash())
                .param("id", id, java.sql.Types.OTHER)
                .param("expires", at(expires))
                .update();
        return new SetupLink("/setup?token=" + secret.value(), expires);
    }

    Optional<Invitation> find(String token) {
        return jdbc.sql("""
                        select account_id from app.invitation
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", SecretToken.hash(token))
                .param("now", at(clock.instant()))
                .query((row, index) -> new Invitation(Optional.ofNullable(row.getObject("account_id", UUID.class))
                        .map(AccountId::new)))
                .optional();
    }

    /** Uses the link up; false if another request was faster. */
    boolean use(String token) {
        return jdbc.sql("update app.invitation set used_at = :now where token_hash = :hash and used_at is null")
                        .param("now", at(clock.instant()))
                        .param("hash", SecretToken.hash(token))
                        .update()
                == 1;
    }

    /** Ends the link of an account, whoever has it. */
    void withdraw(AccountId account) {
        jdbc.sql("delete from app.invitation where account_id = ?")
                .param(account.value())
                .update();
    }

    /** The mail with a link for the person of an account: the invitation, as long as there is no password to forget. */
    Mail link(Account account) {
        return account.passwordHash() == null ? invitation(account) : forgotten(account.email());
    }

    /** The mail that invites the person of an account. */
    Mail invitation(Account account) {
        return mail(
                INVITATION,
                new Mail.Recipient(account.name(), account.email()),
                AccountId.next().toString());
    }

    /**
     * The mail for an address that somebody typed who has forgotten the password, whether or not it has an account: that is
     * looked up when the mail would be sent, so that neither answer nor time tell.
     */
    Mail forgotten(String email) {
        long period = clock.instant().getEpochSecond() / PATIENCE.toSeconds();
        return mail(PASSWORD, new Mail.Recipient("", email), SecretToken.hash(email) + "/" + period);
    }

    private static Mail mail(String template, Mail.Recipient to, String key) {
        return new Mail(template + "/" + key, to, template, Locale.ENGLISH, Map.of(), List.of(), to.email());
    }

    @Override
    public Set<String> templates() {
        return Set.of(INVITATION, PASSWORD);
    }

    /** A newer link ends the older one, so a second mail does no harm. */
    @Override
    public boolean mayComeTwice() {
        return true;
    }

    @Override
    @Transactional
    public Optional<MailAddition> addition(Mail mail) {
        return accounts.findByEmail(mail.to().email())
                .filter(Account::takesLinks)
                .filter(account ->
                        account.passwordHash() == null || mail.template().equals(PASSWORD))
                .map(account -> {
                    SetupLink link = invite(account.id());
                    journal.record(SecurityEvent.LINK_SENT, "system", account.email());
                    return new MailAddition(
                            Map.of(
                                    "recipient", account.name(),
                                    "path", link.path(),
                                    "expires", Formats.moment(link.expiresAt(), clock.getZone())),
                            List.of());
                });
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
