package org.wego.governance.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.governance.term.TermOutcome.Stale;
import org.wego.governance.term.TermOutcome.Unknown;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * Edits terms of office. Every change carries the version of the term that was read; of two who change one term at once
 * the second is told how it stands now.
 */
@Service
@ForAdministrators
@NamedInterface
public class TermEditing {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private static final Constraint ONE_OF_A_NAME = Constraint.named("term_name");

    private final Terms terms;
    private final TermReview review;
    private final MembersInOffice members;
    private final VersionedEdits<Term, TermOutcome> edits;
    private final ChangeReporting reporting;

    TermEditing(
            Terms terms,
            TermReview review,
            MembersInOffice members,
            TransactionTemplate transaction,
            ChangeReporting reporting) {
        this.terms = terms;
        this.review = review;
        this.members = members;
        this.edits = new VersionedEdits<>(
                transaction,
                TermOutcome.class,
                new Source<>(terms::findById, terms::toEdit, Term::version),
                new Outcomes<>(it -> new Saved(it.id(), it.version()), it -> new Stale(it.details()), Unknown::new));
        this.reporting = reporting;
    }

    /** All terms, drafts too, the latest first. */
    public List<TermSummary> terms() {
        return terms.summaries();
    }

    /** A term with all it holds. */
    @Transactional(readOnly = true)
    public Optional<TermDetails> find(TermId id) {
        return terms.findById(id.value()).map(Term::details);
    }

    /** What the statutes and other terms have to say of a term. */
    @Transactional(readOnly = true)
    public Optional<TermFindings> review(TermId id) {
        return review(id, List.of());
    }

    /** The same as if these were appointed as well, which is not recorded. */
    @Transactional(readOnly = true)
    public Optional<TermFindings> review(TermId id, List<Nomination> more) {
        return terms.findById(id.value()).map(Term::details).map(term -> review.of(term.with(more)));
    }

    /** Drafts a term without appointments. */
    public TermOutcome draft(TermDraft draft) {
        return edits.make(() -> {
            Term term = Term.draft(draft);
            write(term, RecordState.NONE, "");
            return term;
        });
    }

    /**
     * Drafts a term whose posts are held as at the end of another one; the seat of a city that is no member any more
     * stays vacant.
     *
     * @param before the other term
     */
    public TermOutcome draftAfter(TermId before, TermDraft draft) {
        return edits.make(() -> {
            Term former = terms.findById(before.value()).orElseThrow(() -> new TermRefused(new Unknown()));
            Term term = Term.draft(draft);
            List<Appointment> carried = former.details().lastHolders().stream()
                    .map(holder -> holder.said().carriedTo(draft.source()))
                    .filter(said -> !members.isStranger(said, draft.tenure()))
                    .map(term::appoint)
                    .toList();
            write(term, RecordState.NONE, "");
            carried.forEach(appointment -> report(term, appointment, RecordState.NONE, ""));
            return term;
        });
    }

    /** Changes what is recorded of a term, its appointments apart. */
    public TermOutcome revise(TermId id, int read, TermDraft draft, String reason) {
        return change(id, read, reason, term -> {
            RecordState before = term.recordState();
            term.revise(draft);
            write(term, before, reason);
        });
    }

    /** Puts cities into seats; all of them or none. */
    public TermOutcome appoint(TermId id, int read, List<Nomination> nominations, String reason) {
        return change(
                id,
                read,
                reason,
                term -> nominations.forEach(said -> {
                    members.refuseStrangers(said, term.summary().tenure());
                    report(term, term.appoint(said), RecordState.NONE, reason);
                }));
    }

    /** Ends an appointment on the day its successor begins. */
    public TermOutcome replace(TermId id, int read, AppointmentId which, Nomination successor, String reason) {
        return change(id, read, reason, term -> {
            members.refuseStrangers(successor, term.summary().tenure());
            RecordState before = term.appointment(which).state();
            Appointment next = term.replace(which, successor);
            report(term, term.appointment(which), before, reason);
            report(term, next, RecordState.NONE, reason);
        });
    }

    /**
     * Ends an appointment.
     *
     * @param day from which on the seat is no longer held
     */
    public TermOutcome end(TermId id, int read, AppointmentId which, PartialDate day, EndCause cause, String reason) {
        return changeOf(id, read, which, reason, term -> term.end(which, day, cause));
    }

    /** Corrects what was recorded wrongly. */
    public TermOutcome correct(TermId id, int read, AppointmentId which, Nomination said, String reason) {
        return changeOf(id, read, which, reason, term -> {
            Tenure days = term.summary().tenure();
            if (!members.isStranger(term.appointment(which).said(), days)) {
                members.refuseStrangers(said, days);
            }
            return term.correct(which, said);
        });
    }

    /** Strikes an appointment that never was. */
    public TermOutcome strike(TermId id, int read, AppointmentId which, String reason) {
        return changeOf(id, read, which, reason, term -> term.strike(which));
    }

    /**
     * Lets a draft count.
     *
     * @param reason may be empty if the term is as the statutes ask and no seat is vacant
     */
    public TermOutcome putInForce(TermId id, int read, String reason) {
        return change(id, read, reason, term -> {
            if (CleanText.lines(reason).isEmpty() && review.of(term.details()).asksForReason()) {
                throw new TermRefused(new Invalid(null, EnumSet.of(Problem.NO_REASON)));
            }
            RecordState before = term.recordState();
            term.putInForce();
            write(term, before, reason);
        });
    }

    /** Takes away a draft without appointments. */
    public TermOutcome discard(TermId id, int read) {
        return change(id, read, "", term -> {
            RecordState before = term.recordState();
            term.discard();
            terms.delete(term);
            terms.flush();
            reporting.report("term", id.value(), term.name(), before, RecordState.NONE);
        });
    }

    private TermOutcome changeOf(
            TermId id, int read, AppointmentId which, String reason, Function<Term, Appointment> change) {
        return change(id, read, reason, term -> {
            RecordState before = term.appointment(which).state();
            report(term, change.apply(term), before, reason);
        });
    }

    private TermOutcome change(TermId id, int read, String reason, Consumer<Term> change) {
        if (CleanText.lines(reason).length() > LONGEST_REASON) {
            return new Invalid(null, EnumSet.of(Problem.TOO_LONG));
        }
        return edits.change(id.value(), read, change);
    }

    private void write(Term term, RecordState before, String reason) {
        if (terms.existsByNameAndIdNot(term.name(), term.id().value())) {
            throw new TermRefused(new Invalid(null, EnumSet.of(Problem.NAME_TAKEN)));
        }
        try {
            terms.save(term);
            terms.flush();
        } catch (DataIntegrityViolationException broken) {
            ONE_OF_A_NAME.requireBrokenBy(broken);
            throw new TermRefused(new Invalid(null, EnumSet.of(Problem.NAME_TAKEN)));
        }
        reporting.report("term", term.id().value(), term.name(), before, reasoned(term.recordState(), reason));
    }

    private void report(Term term, Appointment appointment, RecordState before, String reason) {
        reporting.report(
                "appointment",
                appointment.id().value(),
                term.name() + ", " + appointment.city().name(),
                before,
                reasoned(appointment.state(), reason));
    }

    private static RecordState reasoned(RecordState state, String reason) {
        String said = CleanText.lines(reason);
        return said.isEmpty() ? state : state.with("reason", said);
    }
}
