package org.wego.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.wego.mail.MailConnection.Unreachable;
import org.wego.mail.MailRows.Broken;
import org.wego.mail.MailTemplates.Letter;
import org.wego.mail.MailTemplates.Written;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailState;

/**
 * Sends what is due. A mail is noted before it goes out, again before its end goes out, and when the server has taken it. What
 * a killed process leaves behind therefore tells whether the server can have it: if its end was not sent it is sent again,
 * otherwise nobody can know (SMTP has no question for it), and a person decides, or it is sent again where a second one does
 * no harm.
 */
final class MailDelivery {

    /** After the first attempt, the second and so on; after the last one the mail has failed. */
    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofMinutes(120));

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private static final int BLOCK = 100;

    /** How many mails one pass sends, so that the platform can be stopped between two passes. */
    private static final int MOST = 1_000;

    private final MailServer server;
    private final MailRows rows;
    private final MailConclusions conclusions;
    private final SenderTurn turn;
    private final MailTemplates templates;
    private final MailWriters writers;
    private final MessageSource texts;
    private final Clock clock;

    MailDelivery(
            MailServer server,
            MailRows rows,
            MailConclusions conclusions,
            SenderTurn turn,
            MailTemplates templates,
            MailWriters writers,
            MessageSource texts,
            Clock clock) {
        this.server = server;
        this.rows = rows;
        this.conclusions = conclusions;
        this.turn = turn;
        this.templates = templates;
        this.writers = writers;
        this.texts = texts;
        this.clock = clock;
    }

    /** Sends what is due, unless another process does so at this moment. */
    void sendDue() {
        if (server.exists() && rows.isAnythingDue(clock.instant())) {
            turn.take(this::pass);
        }
    }

    private void pass() {
        rows.broken().forEach(this::recover);
        Letter letter = templates.letter();
        Optional<InternetAddress> from = server.from(letter);
        if (from.isEmpty()) {
            turn.note(clock.instant(), text("mail.trouble.sender"));
            return;
        }
        try (MailConnection connection = server.connection()) {
            send(new Post(connection, new Envelopes(from.get()), letter));
            turn.note(clock.instant(), "");
        } catch (Unreachable away) {
            String reason = away.fault().reason();
            LOG.warn("The mail server cannot be reached: {}", reason);
            turn.note(clock.instant(), reason);
            postpone(reason);
        }
    }

    private record Post(MailConnection connection, Envelopes envelopes, Letter letter) {}

    private void send(Post post) throws Unreachable {
        int sent = 0;
        List<KeptMail> due = rows.due(clock.instant(), BLOCK);
        while (!due.isEmpty() && sent < MOST) {
            for (KeptMail mail : due) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                post.connection().open();
                send(mail, post);
            }
            sent += due.size();
            due = rows.due(clock.instant(), BLOCK);
        }
    }

    private void send(KeptMail mail, Post post) {
        AtomicReference<Progress> progress = new AtomicReference<>(Progress.BEGUN);
        Instant now = clock.instant();
        MimeMessage message;
        try {
            Optional<MailAddition> added = writers.addition(mail.mail());
            if (added.isEmpty()) {
                conclusions.drop(mail, text("mail.trouble.unwanted"));
                return;
            }
            Written written = templates.write(mail.mail(), added.get().values(), post.letter());
            message = post.envelopes()
                    .seal(
                            post.connection().session(),
                            mail.mail(),
                            written,
                            added.get().files(),
                            now,
                            () -> reachEnd(mail, progress));
        } catch (MessagingException wrongAddress) {
            conclusions.fail(mail, MailFault.of(wrongAddress).reason());
            return;
        } catch (RuntimeException unwritten) {
            LOG.warn("Mail {} could not be written", mail.id(), unwritten);
            later(mail, MailState.WAITING, text("mail.trouble.unwritten"));
            return;
        }
        if (rows.begin(mail)) {
            hand(mail, message, progress, post);
        }
    }

    /** How far a mail is that is on its way. */
    private enum Progress {
        BEGUN,
        /** The server may have all of it. */
        HANDED,
        /** It is somebody else's by now: its end is not sent, and what becomes of it is not ours to note. */
        TAKEN_OVER
    }

    /** @throws OptimisticLockingFailureException if the mail is somebody else's by now */
    private void reachEnd(KeptMail mail, AtomicReference<Progress> progress) {
        if (!rows.hand(mail, clock.instant())) {
            progress.set(Progress.TAKEN_OVER);
            throw new OptimisticLockingFailureException("another process sends the mail");
        }
        progress.set(Progress.HANDED);
    }

    private void hand(KeptMail mail, MimeMessage message, AtomicReference<Progress> progress, Post post) {
        try {
            post.connection().send(message);
            conclusions.sent(mail);
        } catch (MessagingException failed) {
            if (progress.get() == Progress.TAKEN_OVER) {
                LOG.warn("Mail {} is sent by another process, which took this one for dead", mail.id());
                return;
            }
            MailFault fault = MailFault.of(failed);
            switch (fault.kind()) {
                case REFUSED -> conclusions.refused(mail, fault.reason());
                case LATER -> later(mail, MailState.SENDING, fault.reason());
                case SILENT -> {
                    if (progress.get() == Progress.HANDED && !writers.mayComeTwice(mail.mail())) {
                        conclusions.unclear(mail, text("mail.trouble.silent"));
                    } else {
                        later(mail, MailState.SENDING, fault.reason());
                    }
                }
            }
        }
    }

    /** Of a pass that was broken off, most often as the process was killed. */
    private void recover(Broken broken) {
        KeptMail mail = broken.mail();
        if (broken.handed() && !writers.mayComeTwice(mail.mail())) {
            conclusions.unclear(mail, text("mail.trouble.silent"));
        } else {
            conclusions.again(broken);
        }
    }

    /** If the server cannot be reached, everything that is due counts as attempted. */
    private void postpone(String reason) {
        Instant now = clock.instant();
        for (List<KeptMail> due = rows.due(now, BLOCK); !due.isEmpty(); due = rows.due(now, BLOCK)) {
            due.forEach(mail -> later(mail, MailState.WAITING, reason));
        }
    }

    private void later(KeptMail mail, MailState from, String reason) {
        conclusions.later(mail, from, PAUSES, reason);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
