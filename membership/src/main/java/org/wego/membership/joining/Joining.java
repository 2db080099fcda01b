package org.wego.membership.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.RecordState;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.ApplicationState.Deed;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.JoiningOutcome.Approved;
import org.wego.membership.joining.JoiningOutcome.Done;
import org.wego.membership.joining.JoiningOutcome.Invalid;
import org.wego.membership.joining.JoiningOutcome.OtherBody;
import org.wego.membership.joining.JoiningOutcome.Undecided;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.joining.likeness.Resemblances;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.joining.rule.JoiningRule;
import org.wego.membership.joining.rule.JoiningRules;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.text.CleanText;

/** What the Secretariat does with applications, and the door by which a decision about one comes in. */
@Service
@ForStaff
@NamedInterface
public class Joining {

    private static final int MOST_MESSAGES = 500;

    private final Applications applications;
    private final ApplicationRows rows;
    private final ApplicationChanges changes;
    private final ApplicationLinks links;
    private final ApplicantFees fees;
    private final Admission admission;
    private final JoiningRules rules;
    private final Resemblances resemblances;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Joining(
            Applications applications,
            ApplicationRows rows,
            ApplicationChanges changes,
            ApplicationLinks links,
            ApplicantFees fees,
            Admission admission,
            JoiningRules rules,
            Resemblances resemblances,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.changes = changes;
        this.links = links;
        this.fees = fees;
        this.admission = admission;
        this.rules = rules;
        this.resemblances = resemblances;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Applications, those that waited longest first. */
    public List<ApplicationSummary> list(ApplicationSummary.Filter filter, int offset, int limit) {
        return rows.page(filter, offset, limit);
    }

    /** How many the whole list has. */
    public int count(ApplicationSummary.Filter filter) {
        return rows.count(filter);
    }

    /** How many are in each state; states with none are left out. */
    public Map<ApplicationState, Integer> counts() {
        return rows.counts();
    }

    /** Since when the application has been waiting that has waited longest for the Secretariat. */
    public Optional<Instant> longestWaiting() {
        return rows.longestWaiting();
    }

    /** One application. */
    public Optional<ApplicationDetails> find(ApplicationId id) {
        return applications.findById(id.value()).map(it -> it.details(rows.hasPapers(id)));
    }

    /** What was said, the first first. */
    public List<ApplicationDetails.Message> messages(ApplicationId id) {
        return rows.messages(id, MOST_MESSAGES);
    }

    /** How it went so far. */
    public List<ApplicationDetails.Step> steps(ApplicationId id) {
        return rows.steps(id);
    }

    /** What it would pay in the year that it asks for. */
    public FirstFee fee(ApplicationDetails application) {
        return fees.inItsYear(application);
    }

    /** Members and other applications that may be of the same organisation. */
    public List<Resemblance> resembling(ApplicationDetails application) {
        SizeFigure size = application.organisation().size();
        String name = application.organisation().name();
        return Stream.of(
                        resemblances.members(name, application.country(), size == null ? null : size.value()).stream()
                                .filter(it -> application.member() == null
                                        || !it.id().equals(application.member().value())),
                        resemblances.applications(application.id().value(), name, application.email()).stream())
                .flatMap(it -> it)
                .toList();
    }

    /** Who approves on that day. */
    public JoiningRule rule(LocalDate day) {
        return rules.on(day);
    }

    /** A new link for the applicant, as its path, to be handed out where no mail arrives; earlier ones go on working. */
    public Optional<String> link(ApplicationId id) {
        return applications.findById(id.value()).map(it -> {
            changes.noteLink(it, actor.name());
            return links.make(it.getId());
        });
    }

    /** Says something to the applicant. */
    public JoiningOutcome say(ApplicationId id, int version, String text) {
        String words = CleanText.lines(text);
        List<ApplicationFault> faults = faults(words, true);
        return faults.isEmpty()
                ? changes.held(
                        id,
                        version,
                        it -> changes.say(
                                it,
                                new ApplicationDetails.Message(true, words, actor.name(), clock.instant()),
                                UUID.randomUUID().toString()))
                : new Invalid(faults);
    }

    /** Gives it back to the applicant, who is told what to mend. */
    public JoiningOutcome giveBack(ApplicationId id, int version, String words) {
        return step(id, version, Deed.RETURN, words, true);
    }

    /** Says that it is complete. */
    public JoiningOutcome accept(ApplicationId id, int version) {
        return changes.held(id, version, application -> {
            JoiningOutcome done = changes.step(application, Deed.ACCEPT, actor.name(), "");
            ApplicationDetails accepted = application.details(true);
            events.publishEvent(new ApplicationAccepted(
                    id, accepted.organisation().name(), accepted.category(), LocalDate.now(clock)));
            return done;
        });
    }

    /** How many votes a decision can have: each member on record has one, wherever it was on the day. */
    public int mostVotes() {
        return rows.members();
    }

    /** Notes what the body decided, in place of what was noted before; nothing comes of it yet. */
    public JoiningOutcome record(ApplicationId id, int version, CommitteeDecision decision) {
        return changes.held(id, version, application -> decided(application, decision));
    }

    private JoiningOutcome decided(Application application, CommitteeDecision decision) {
        List<ApplicationFault> faults = decision.faults(LocalDate.now(clock), mostVotes());
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        ApprovingBody body = rules.on(decision.on()).body();
        if (body != decision.body()) {
            return new OtherBody(body);
        }
        RecordState before = application.record();
        application.decide(decision, clock.instant());
        changes.save(application, before, actor.name());
        return new Done(application.applicationId());
    }

    /** What approving would make; empty as long as no decision in its favour is on record. */
    public Optional<AdmissionPreview> preview(ApplicationDetails application) {
        return Optional.ofNullable(application.decision())
                .filter(it -> it.outcome() == Outcome.APPROVED)
                .map(it -> admission.preview(application, it.on(), resembling(application)));
    }

    /**
     * Makes a member by the decision on record, with its people, an invitation and its first invoice, or nothing of it.
     * Approving once more changes nothing and answers the same.
     *
     * @param former the member of the {@link AdmissionPreview#former() former} ones that it is, and becomes again; null if
     *     it is a new one
     */
    public JoiningOutcome approve(ApplicationId id, int version, @Nullable MemberId former) {
        return changes.held(
                id,
                it -> it.state() == ApplicationState.APPROVED || it.version() == version
                        ? approved(it, former)
                        : new JoiningOutcome.Stale());
    }

    private JoiningOutcome approved(Application application, @Nullable MemberId former) {
        ApplicationDetails before = application.details(true);
        if (before.member() != null) {
            return new Approved(before.member(), before.invoice());
        }
        if (before.state().after(Deed.APPROVE).isEmpty()) {
            return new JoiningOutcome.NotInState(before.state());
        }
        return admission.of(application, former, actor.name());
    }

    /** Tells the applicant that it does not become a member, by the decision on record. */
    public JoiningOutcome decline(ApplicationId id, int version, String words) {
        String clean = CleanText.lines(words);
        List<ApplicationFault> faults = faults(clean, false);
        return faults.isEmpty()
                ? changes.held(id, version, application -> declined(application, clean))
                : new Invalid(faults);
    }

    private JoiningOutcome declined(Application application, String words) {
        CommitteeDecision decision = application.decision();
        if (application.state().after(Deed.DECLINE).isPresent()
                && (decision == null || decision.outcome() != Outcome.DECLINED)) {
            return new Undecided();
        }
        return changes.step(application, Deed.DECLINE, actor.name(), words);
    }

    /** Gives it up for an applicant that has said so. */
    public JoiningOutcome withdraw(ApplicationId id, int version, String words) {
        return step(id, version, Deed.WITHDRAW, words, false);
    }

    /**
     * Notes a decision and does what follows from it, in one transaction, that of the caller if there is one: for whoever
     * lets a body decide. Deciding the same once more changes nothing.
     */
    public JoiningOutcome decide(ApplicationId id, Outcome outcome, CommitteeDecision resolution) {
        CommitteeDecision decision = resolution.with(outcome);
        return changes.held(id, application -> {
            if (application.state() == ApplicationState.valueOf(outcome.name())) {
                return outcome == Outcome.APPROVED ? approved(application, null) : new Done(id);
            }
            JoiningOutcome noted = decided(application, decision);
            if (!(noted instanceof Done)) {
                return noted;
            }
            return outcome == Outcome.APPROVED
                    ? approved(application, admission.namesake(resembling(application.details(true)), decision.on()))
                    : declined(application, "");
        });
    }

    private JoiningOutcome step(ApplicationId id, int version, Deed deed, String words, boolean needed) {
        String clean = CleanText.lines(words);
        List<ApplicationFault> faults = faults(clean, needed);
        return faults.isEmpty()
                ? changes.held(id, version, it -> changes.step(it, deed, actor.name(), clean))
                : new Invalid(faults);
    }

    private static List<ApplicationFault> faults(String words, boolean needed) {
        if (needed && words.isEmpty()) {
            return List.of(new ApplicationFault(Field.MESSAGE, Kind.MISSING));
        }
        return words.length() > ApplicationDetails.Message.LONGEST
                ? List.of(new ApplicationFault(Field.MESSAGE, Kind.TOO_LONG))
                : List.of();
    }
}
