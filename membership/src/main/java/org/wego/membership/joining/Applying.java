package org.wego.membership.joining;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.file.FileId;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.joining.ApplicationState.Deed;
import org.wego.membership.joining.JoiningOutcome.Incomplete;
import org.wego.membership.joining.JoiningOutcome.Invalid;
import org.wego.membership.joining.JoiningOutcome.Unknown;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.MissingItem;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.name.NameKey;
import org.wego.membership.text.CleanText;

/**
 * What an applicant does. It has no account: whoever knows the secret of one of its links acts for it, and nobody else
 * learns whether there is such an application.
 */
@Service
@ForEverybody
@NamedInterface
public class Applying {

    /** Whoever asks again so soon gets no second mail. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** An application with more messages than this is no longer a conversation. */
    private static final int MOST_MESSAGES = 100;

    private final Applications applications;
    private final ApplicationChanges changes;
    private final ApplicationRows rows;
    private final ApplicantPapers papers;
    private final ApplicantFees fees;
    private final ApplicationLinks links;
    private final ApplicationLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Applying(
            Applications applications,
            ApplicationChanges changes,
            ApplicationRows rows,
            ApplicantPapers papers,
            ApplicantFees fees,
            ApplicationLinks links,
            ApplicationLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.applications = applications;
        this.changes = changes;
        this.rows = rows;
        this.papers = papers;
        this.fees = fees;
        this.links = links;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins an application and sends the link to it; whoever has begun the same one gets a link to that. Neither the
     * answer nor what is done tells whether the address is known.
     *
     * @return what is wrong; nothing if a mail is on its way
     */
    public List<ApplicationFault> begin(StartApplication start) {
        List<ApplicationFault> faults = start.faults();
        if (faults.isEmpty()) {
            transaction.executeWithoutResult(_ -> sendLink(begun(start)));
        }
        return faults;
    }

    private Application begun(StartApplication start) {
        return applications
                .findByMailboxAndNameKey(EmailAddress.mailbox(start.email()), NameKey.of(start.name()))
                .stream()
                .filter(it -> it.isOpenFor(start))
                .findFirst()
                .orElseGet(() -> added(start));
    }

    private Application added(StartApplication start) {
        Application application = Application.start(start, LocalDate.now(clock).getYear(), clock.instant());
        changes.save(application, RecordState.NONE, start.email());
        rows.note(
                application.applicationId(),
                new ApplicationDetails.Step(application.state(), "", start.email(), clock.instant()));
        return application;
    }

    private void sendLink(Application application) {
        long period = clock.instant().getEpochSecond() / PATIENCE.toSeconds();
        changes.write(application, ApplicationLetters.Letter.STARTED, Long.toString(period), "", Optional.empty());
    }

    /** Whether mails with links leave; without a mail server the Secretariat hands links out. */
    public boolean sendsMail() {
        return letters.leave();
    }

    /** The application that a secret leads to. */
    public Optional<ApplicationDetails> open(String token) {
        return id(token)
                .flatMap(id ->
                        applications.findById(id.value()).map(application -> application.details(rows.hasPapers(id))));
    }

    /** What it would pay for the year that it asks for, or why that cannot be said. */
    public Optional<FirstFee> fee(String token) {
        return open(token).map(fees::inItsYear);
    }

    /** How it went so far; who did it is nobody's business outside. */
    public List<ApplicationDetails.Step> steps(String token) {
        return id(token).map(rows::steps).orElseGet(List::of);
    }

    /** What was said, the first first. */
    public List<ApplicationDetails.Message> messages(String token) {
        return id(token).map(id -> rows.messages(id, 2 * MOST_MESSAGES)).orElseGet(List::of);
    }

    /** Saves a part of the form, if nobody did since this version of it was read. */
    public JoiningOutcome save(String token, int version, ApplicationPart part) {
        return held(token, version, (application, by) -> {
            List<ApplicationFault> faults = faults(application, part);
            if (!faults.isEmpty()) {
                return new Invalid(faults);
            }
            RecordState before = application.record();
            application.write(part, clock.instant());
            changes.save(application, before, by);
            return new JoiningOutcome.Done(application.applicationId());
        });
    }

    /**
     * What cannot be kept of a part, whatever else is wrong with what was sent; nothing if there is no such
     * application.
     */
    public List<ApplicationFault> faults(String token, ApplicationPart part) {
        return id(token)
                .flatMap(id -> applications.findById(id.value()))
                .map(application -> faults(application, part))
                .orElse(List.of());
    }

    private static List<ApplicationFault> faults(Application application, ApplicationPart part) {
        return part instanceof ApplicationPart.Organisation organisation
                ? organisation.faults(application.details(false).category())
                : part.faults();
    }

    /** Hands it to the Secretariat, if nothing is missing. */
    public JoiningOutcome submit(String token, int version) {
        return held(token, version, (application, by) -> {
            Set<MissingItem> missing = application
                    .details(rows.hasPapers(application.applicationId()))
                    .missing();
            return missing.isEmpty() || !application.state().isWithApplicant()
                    ? changes.step(application, Deed.SUBMIT, by, "")
                    : new Incomplete(missing);
        });
    }

    /** Gives it up. */
    public JoiningOutcome withdraw(String token, int version) {
        return held(token, version, (application, by) -> changes.step(application, Deed.WITHDRAW, by, ""));
    }

    /** Says something to the Secretariat; a form that is sent twice says it once, as the second is of an earlier version. */
    public JoiningOutcome say(String token, int version, String text) {
        String words = CleanText.lines(text);
        if (words.isEmpty()) {
            return new Invalid(List.of(new ApplicationFault(Field.MESSAGE, Kind.MISSING)));
        }
        if (words.length() > ApplicationDetails.Message.LONGEST) {
            return new Invalid(List.of(new ApplicationFault(Field.MESSAGE, Kind.TOO_LONG)));
        }
        return held(token, version, (application, by) -> {
            if (rows.messagesOf(application.applicationId(), false) >= MOST_MESSAGES
                    || !application.state().isOpen()) {
                return new JoiningOutcome.NotInState(application.state());
            }
            return changes.say(application, new ApplicationDetails.Message(false, words, by, clock.instant()), null);
        });
    }

    /** The papers that were handed in, the latest first. */
    public List<StoredFile> papers(String token) {
        return open(token).map(papers::of).orElseGet(List::of);
    }

    /**
     * Hands in a paper.
     *
     * @throws IOException if it cannot be read to its end; nothing is kept then
     */
    public KeepOutcome attach(String token, String name, InputStream content) throws IOException {
        Optional<ApplicationDetails> application =
                open(token).filter(it -> it.state().isWithApplicant());
        return application.isPresent() ? papers.keep(application.get(), name, content) : new KeepOutcome.NoRecord();
    }

    /** Takes a paper back; answers false if it is gone, or can be taken back no more. */
    public boolean detach(String token, FileId paper) {
        return open(token)
                .filter(it -> it.state().isWithApplicant())
                .filter(it -> papers.find(it, paper).isPresent())
                .map(it -> papers.remove(it, paper))
                .orElse(false);
    }

    /** One of its papers. */
    public Optional<StoredFile> paper(String token, FileId paper) {
        return open(token).flatMap(it -> papers.find(it, paper));
    }

    /**
     * Writes a paper part by part.
     *
     * @throws FileNotFoundException if the application has no such paper
     */
    public void write(String token, FileId paper, OutputStream out) throws IOException {
        ApplicationDetails application = open(token)
                .filter(it -> papers.find(it, paper).isPresent())
                .orElseThrow(() -> new FileNotFoundException(paper.toString()));
        papers.write(application, paper, out);
    }

    private JoiningOutcome held(String token, int version, BiFunction<Application, String, JoiningOutcome> change) {
        Optional<ApplicationId> id = id(token);
        return id.isEmpty()
                ? new Unknown()
                : changes.held(id.get(), version, application -> change.apply(application, application.email()));
    }

    private Optional<ApplicationId> id(String token) {
        return links.find(token).map(ApplicationId::new);
    }
}
