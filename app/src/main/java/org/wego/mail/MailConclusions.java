package org.wego.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.mail.MailRows.Broken;
import org.wego.membership.mail.MailChanged;
import org.wego.membership.mail.MailState;

/**
 * Notes what has become of a mail, and tells whoever wrote it in the same transaction. Not in a transaction of the
 * house's transaction manager: each of those makes all public pages be rendered anew, and no mail shows on a public
 * page.
 */
@Component
class MailConclusions {

    private final MailRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailConclusions(MailRows rows, ApplicationEventPublisher events, DataSource database, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    void sent(KeptMail mail) {
        note(mail, MailState.SENDING, MailState.SENT, mail.attempts() + 1, clock.instant(), "");
    }

    void refused(KeptMail mail, String reason) {
        note(mail, MailState.SENDING, MailState.FAILED, mail.attempts() + 1, clock.instant(), reason);
    }

    /** It failed before it was on its way. */
    void fail(KeptMail mail, String reason) {
        note(mail, MailState.WAITING, MailState.FAILED, mail.attempts() + 1, clock.instant(), reason);
    }

    void unclear(KeptMail mail, String reason) {
        note(mail, MailState.SENDING, MailState.UNCLEAR, mail.attempts(), clock.instant(), reason);
    }

    /** The attempt that was broken off does not count. */
    void again(Broken broken) {
        transactions.executeWithoutResult(_ -> rows.takeBack(broken, clock.instant()));
    }

    /** It gets its next attempt after the pause that follows this one; after the last one it has failed. */
    void later(KeptMail mail, MailState from, List<Duration> pauses, String reason) {
        int attempts = mail.attempts() + 1;
        Instant now = clock.instant();
        if (attempts > pauses.size()) {
            note(mail, from, MailState.FAILED, attempts, now, reason);
        } else {
            note(mail, from, MailState.WAITING, attempts, now.plus(pauses.get(attempts - 1)), reason);
        }
    }

    /** Nobody wants it any more. */
    void drop(KeptMail mail, String reason) {
        transactions.executeWithoutResult(_ -> {
            rows.remove(mail.id());
            tell(mail, MailState.WITHDRAWN, reason);
        });
    }

    /**
     * What a person decides, in the transaction of the caller.
     *
     * @return whether it still was in the state that was read
     */
    boolean decide(KeptMail mail, MailState read, MailState decided) {
        boolean done = rows.change(mail.id(), read, decided, 0, clock.instant(), "") == 1;
        if (done) {
            tell(mail, decided, "");
        }
        return done;
    }

    private void note(KeptMail mail, MailState from, MailState to, int attempts, Instant due, String reason) {
        transactions.executeWithoutResult(_ -> {
            boolean noted = rows.change(mail.id(), from, to, attempts, due, reason) == 1;
            if (noted && to != MailState.WAITING) {
                tell(mail, to, reason);
            }
        });
    }

    private void tell(KeptMail mail, MailState state, String reason) {
        events.publishEvent(new MailChanged(
                mail.mail().key(),
                mail.mail().template(),
                mail.mail().reference(),
                mail.mail().to().email(),
                state,
                reason,
                clock.instant()));
    }
}
