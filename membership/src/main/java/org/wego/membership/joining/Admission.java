package org.wego.membership.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.assessment.FirstFees;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.joining.JoiningOutcome.Approved;
import org.wego.membership.joining.JoiningOutcome.NameTaken;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.joining.rule.JoiningRule;
import org.wego.membership.joining.rule.JoiningRules;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.term.Grounds;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Makes a member of an application: its record, its people, the invitation of the first of them, its first invoice. */
@Component
class Admission {

    private final MemberRegister register;
    private final FormerMembers takenUp;
    private final MemberContacts contacts;
    private final AssessableMembers assessable;
    private final FirstFees fees;
    private final Invoicing invoicing;
    private final JoiningRules rules;
    private final ApplicantFees applicants;
    private final ApplicationRows rows;
    private final ApplicationChanges changes;
    private final ObjectProvider<FirstAccount> accounts;
    private final ApplicationEventPublisher events;

    Admission(
            MemberRegister register,
            FormerMembers takenUp,
            MemberContacts contacts,
            AssessableMembers assessable,
            FirstFees fees,
            Invoicing invoicing,
            JoiningRules rules,
            ApplicantFees applicants,
            ApplicationRows rows,
            ApplicationChanges changes,
            ObjectProvider<FirstAccount> accounts,
            ApplicationEventPublisher events) {
        this.register = register;
        this.takenUp = takenUp;
        this.contacts = contacts;
        this.assessable = assessable;
        this.fees = fees;
        this.invoicing = invoicing;
        this.rules = rules;
        this.applicants = applicants;
        this.rows = rows;
        this.changes = changes;
        this.accounts = accounts;
        this.events = events;
    }

    /** What approving the application by this decision would make. */
    AdmissionPreview preview(ApplicationDetails application, LocalDate joined, List<Resemblance> resembling) {
        return new AdmissionPreview(
                MemberProfile.label(
                        application.organisation().name(),
                        application.organisation().place()),
                joined,
                applicants.on(application, joined),
                rules.on(joined),
                former(resembling, joined));
    }

    /** The member of that name that had left by then; a country has only one of a name. */
    @Nullable
    MemberId namesake(List<Resemblance> resembling, LocalDate day) {
        return former(resembling, day).stream()
                .filter(Resemblance::isNamesake)
                .findFirst()
                .map(it -> new MemberId(it.id()))
                .orElse(null);
    }

    /** Those that can be taken up again on that day. */
    private List<Resemblance> former(List<Resemblance> resembling, LocalDate day) {
        return resembling.stream()
                .filter(it -> it.isFormerOn(day) && takenUp.isItself(new MemberId(it.id())))
                .toList();
    }

    /**
     * All of it in the transaction of the caller, who loses it if anything is refused.
     *
     * @param former the member that it becomes again; null for a new one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JoiningOutcome of(Application application, @Nullable MemberId former, String by) {
        ApplicationDetails details = application.details(true);
        CommitteeDecision decision = details.decision();
        if (decision == null || decision.outcome() != CommitteeDecision.Outcome.APPROVED) {
            return new JoiningOutcome.Undecided();
        }
        LocalDate joined = decision.on();
        JoiningRule rule = rules.on(joined);
        if (rule.body() != decision.body()) {
            return new JoiningOutcome.OtherBody(rule.body());
        }
        if (applicants.on(details, joined) instanceof FirstFee.Due && !invoicing.knowsItsSender()) {
            return new JoiningOutcome.NoSender();
        }
        rows.waitForApprovals(rule.from());
        MemberProfile profile = profile(details, joined, decision);
        Grounds grounds = Grounds.decidedBy(decision.reference());
        MemberOutcome recorded = former == null
                ? register.admit(profile, true, grounds)
                : takenUp.again(former, profile, joined, grounds);
        return switch (recorded) {
            case MemberOutcome.Saved(var member) -> admitted(application, details, member, joined, rule, by);
            case MemberOutcome.NameTaken(var other, var label) -> new NameTaken(other, label);
            case MemberOutcome.Stale _ -> new JoiningOutcome.Stale();
            case MemberOutcome refused -> throw new IllegalStateException("not admitted: " + refused);
        };
    }

    private JoiningOutcome admitted(
            Application application,
            ApplicationDetails details,
            MemberId member,
            LocalDate joined,
            JoiningRule rule,
            String by) {
        SizeFigure size = details.organisation().size();
        if (size != null) {
            details.category().size().ifPresent(kind -> record(member, kind, size));
        }
        addPeople(details, member, joined);
        Optional<InvoiceNumber> invoice = rows.isInvoiced(member, joined.getYear())
                ? Optional.empty()
                : fees.charge(
                        details.id().value(),
                        assessable.of(joined.getYear(), List.of(member)).getFirst(),
                        Objects.requireNonNull(
                                assessable.addressees(List.of(member)).get(member)),
                        joined,
                        rule.firstYear());
        RecordState before = application.record();
        application.approve(member, invoice.orElse(null), changes.now());
        changes.stepped(
                application,
                before,
                by,
                Objects.requireNonNull(details.decision()).reference(),
                "",
                invoice);
        events.publishEvent(new MemberAdmitted(member, joined));
        return new Approved(member, invoice.orElse(null));
    }

    /** In place of the figure of that year, if a former member has one. */
    private void record(MemberId member, SizeKind kind, SizeFigure size) {
        if (register.record(member, kind, null, size) instanceof MemberOutcome.FigureChanged(var present)
                && !size.equals(present)) {
            register.record(member, kind, present, size);
        }
    }

    private static MemberProfile profile(ApplicationDetails details, LocalDate joined, CommitteeDecision decision) {
        ApplicationPart.Organisation organisation = details.organisation();
        return MemberProfile.of(
                        organisation.name(),
                        details.category(),
                        Objects.requireNonNull(organisation.kind()),
                        details.country(),
                        MembershipDates.since(PartialDate.day(joined)))
                .draft()
                .place(organisation.place())
                .names(organisation.names())
                .address(organisation.address())
                .notes(organisation.website())
                .source(decision.reference())
                .profile();
    }

    /** The contact, who is invited to the desk, and whoever has signed; both may be one. */
    private void addPeople(ApplicationDetails details, MemberId member, LocalDate joined) {
        ApplicationPart.Contact contact = details.contact();
        ApplicationPart.Signatory signatory = details.signatory();
        PersonId person = add(
                member,
                new PersonDraft(contact.name(), contact.email(), contact.phone(), ""),
                null,
                new Mandate(ContactRole.GENERAL, contact.role(), joined, null));
        boolean same = contact.name().equalsIgnoreCase(signatory.name());
        add(
                member,
                new PersonDraft(signatory.name(), "", "", ""),
                same ? person : null,
                new Mandate(ContactRole.HEAD, signatory.office(), joined, null));
        accounts.orderedStream().forEach(it -> it.invite(member, person, contact.name(), contact.email()));
    }

    /** Whoever has that e-mail is that person, as the applicant has said so. */
    private PersonId add(MemberId member, PersonDraft draft, @Nullable PersonId known, Mandate mandate) {
        ContactOutcome outcome =
                known == null ? contacts.add(member, draft, false, mandate) : contacts.add(member, known, mandate);
        return switch (outcome) {
            case ContactOutcome.Saved(var person) -> person;
            case ContactOutcome.EmailKnown(var person) -> add(member, draft, person, mandate);
            case ContactOutcome.AlreadyServes _ when known != null -> known;
            case ContactOutcome refused -> throw new IllegalStateException("no contact: " + refused);
        };
    }
}
