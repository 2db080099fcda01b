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
import org.wego.membership.joining.rule.JoiningRule;
import org.wego.membership.joining.rule.JoiningRules;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.term.Grounds;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Makes a member of an application: its record, its people, the invitation of the first of them, its first invoice. */
@Component
class Admission {

    private final MemberRegister register;
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

    /** What it would make of an application that is decided so. */
    AdmissionPreview preview(ApplicationDetails application, LocalDate joined) {
        return new AdmissionPreview(
                MemberProfile.label(
                        application.organisation().name(),
                        application.organisation().place()),
                joined,
                applicants.on(application, joined),
                rules.on(joined));
    }

    /** All of it in the transaction of the caller, who loses it if anything is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JoiningOutcome of(Application application, String by) {
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
        return switch (register.admit(profile, true, Grounds.decidedBy(decision.reference()))) {
            case MemberOutcome.Saved(var member) -> admitted(application, details, member, joined, rule, by);
            case MemberOutcome.NameTaken(var other, var label) -> new NameTaken(other, label);
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
        details.category().size().ifPresent(kind -> {
            if (details.organisation().size() != null) {
                register.record(
                        member,
                        kind,
                        null,
                        Objects.requireNonNull(details.organisation().size()));
            }
        });
        addPeople(details, member, joined);
        Optional<InvoiceNumber> invoice = fees.charge(
                details.id().value(),
                assessable.of(joined.getYear(), List.of(member)).getFirst(),
                Objects.requireNonNull(assessable.addressees(List.of(member)).get(member)),
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
            case ContactOutcome refused -> throw new IllegalStateException("no contact: " + refused);
        };
    }
}
