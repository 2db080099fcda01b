package org.wego.membership.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.joining.ApplicationState.Deed;
import org.wego.membership.joining.JoiningOutcome.Done;
import org.wego.membership.mail.Mail;

/** How applications are changed, by whoever may: held, in one transaction with the step, the audit and the mail. */
@Component
class ApplicationChanges {

    private final Applications applications;
    private final ApplicationRows rows;
    private final ApplicationLetters letters;
    private final ChangeReporting reporting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApplicationChanges(
            Applications applications,
            ApplicationRows rows,
            ApplicationLetters letters,
            ChangeReporting reporting,
            TransactionTemplate transaction,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.letters = letters;
        this.reporting = reporting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does something with an application that nobody else changes meanwhile; what is refused has written nothing. */
    JoiningOutcome held(ApplicationId id, Function<Application, JoiningOutcome> change) {
        try {
            return transaction.execute(attempt -> {
                JoiningOutcome outcome =
                        applications.hold(id.value()).map(change).orElseGet(JoiningOutcome.Unknown::new);
                if (!(outcome instanceof Done) && !(outcome instanceof JoiningOutcome.Approved)) {
                    attempt.setRollbackOnly();
                }
                return outcome;
            });
        } catch (ApplicationNotInState other) {
            return new JoiningOutcome.NotInState(other.state());
        } catch (OptimisticLockingFailureException faster) {
            return new JoiningOutcome.Stale();
        }
    }

    /** The same, if nobody changed it since it was read. */
    JoiningOutcome held(ApplicationId id, int version, Function<Application, JoiningOutcome> change) {
        return held(id, it -> it.version() == version ? change.apply(it) : new JoiningOutcome.Stale());
    }

    /** Takes it to its next state and tells the applicant. */
    JoiningOutcome step(Application application, Deed deed, String by, String note) {
        RecordState before = application.record();
        application.take(deed, now());
        return stepped(application, before, by, note, note, Optional.empty());
    }

    /**
     * Notes a step that was taken, and tells the applicant.
     *
     * @param note for the history
     * @param words for the applicant
     */
    JoiningOutcome stepped(
            Application application,
            RecordState before,
            String by,
            String note,
            String words,
            Optional<InvoiceNumber> invoice) {
        save(application, before, by);
        rows.note(application.applicationId(), new ApplicationDetails.Step(application.state(), note, by, now()));
        write(
                application,
                ApplicationLetters.Letter.valueOf(application.state().name()),
                Integer.toString(application.version()),
                words,
                invoice);
        return new Done(application.applicationId());
    }

    /** Saves what was changed, and leaves a trace of it. */
    void save(Application application, RecordState before, String by) {
        applications.saveAndFlush(application);
        reporting.reportAs(
                by,
                ApplicationDetails.SUBJECT,
                application.applicationId().value(),
                application.name(),
                before.to(application.record()));
    }

    /** Notes that somebody was given a link, which itself nobody is told. */
    void noteLink(Application application, String by) {
        transaction.executeWithoutResult(_ -> reporting.reportAs(
                by,
                ApplicationDetails.SUBJECT,
                application.applicationId().value(),
                application.name(),
                RecordState.NONE.to(RecordState.NONE.with("link", "made"))));
    }

    /** Notes that somebody did something about it that stands elsewhere, such as a paper; forms that are open stay good. */
    void touch(ApplicationId id) {
        transaction.executeWithoutResult(_ -> rows.touch(id, now()));
    }

    /** Puts a mail to the applicant into the outbox. */
    void write(
            Application application,
            ApplicationLetters.Letter letter,
            String key,
            String words,
            Optional<InvoiceNumber> invoice) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("words", words);
        values.put("invoice", invoice.map(InvoiceNumber::toString).orElse(""));
        letters.put(
                application.applicationId().value(),
                letter,
                key,
                new Mail.Recipient(recipient(application), application.email()),
                application.name(),
                values,
                invoice);
    }

    /** The contact, if the mails go to it. */
    private static String recipient(Application application) {
        ApplicationDetails details = application.details(true);
        return details.contact().email().equals(details.email())
                ? details.contact().name()
                : "";
    }

    /** Keeps what somebody says, and has the applicant told what the Secretariat says. */
    JoiningOutcome say(Application application, ApplicationDetails.Message message, @Nullable String key) {
        RecordState before = application.record();
        application.touch(now());
        save(application, before, message.by());
        rows.say(application.applicationId(), message);
        reporting.reportAs(
                message.by(),
                ApplicationDetails.SUBJECT,
                application.applicationId().value(),
                application.name(),
                RecordState.NONE.to(RecordState.NONE.with("message", message.text())));
        if (key != null) {
            write(application, ApplicationLetters.Letter.MESSAGE, key, message.text(), Optional.empty());
        }
        return new Done(application.applicationId());
    }

    Instant now() {
        return clock.instant();
    }
}
