package org.wego.governance.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.governance.term.TermOutcome.Stale;
import org.wego.governance.term.TermOutcome.Unknown;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
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
    private final TransactionTemplate transaction;
    private final ChangeReporting reporting;

    TermEditing(Terms terms, TermReview review, TransactionTemplate transaction, ChangeReporting reporting) {
        this.terms = terms;
        this.review = review;
        this.transaction = transaction;
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
        return terms.findById(id.value()).map(Term::details).map(review::of);
    }

    /** Drafts a term without appointments. */
    public TermOutcome draft(TermDraft draft) {
        return refusals(() -> {
            Term term = Term.draft(draft);
            return saved(term, "", RecordState.NONE);
        });
    }

    /**
     * Drafts a term whose posts are held as at the end of another one.
     *
     * @param before the other term
     */
    public TermOutcome draftAfter(TermId before, TermDraft draft) {
        return refusals(() -> {
            Optional<Term> former = terms.findById(before.value());
            if (former.isEmpty()) {
                return new Unknown();
            }
            Term term = Term.draft(draft);
            List<Appointment> carried = former.get().details().lastHolders().stream()
                    .map(holder -> term.appoint(holder.said().carriedTo(draft.source())))
                    .toList();
            TermOutcome outcome = saved(term, "", RecordState.NONE);
            carried.forEach(appointment -> report(term, appointment, RecordState.NONE, ""));
            return outcome;
        });
    }

    /** Says a term anew. */
    public TermOutcome revise(TermId id, int read, TermDraft draft, String reason) {
        return change(id, read, reason, term -> {
            RecordState before = term.recordState();
            term.revise(draft);
            return saved(term, CleanText.lines(reason), before);
        });
    }

    /** Puts cities into seats; all of them or none. */
    public TermOutcome appoint(TermId id, int read, List<Nomination> nominations, String reason) {
        return change(id, read, reason, term -> {
            nominations.forEach(said -> report(term, term.appoint(said), RecordState.NONE, reason));
            return saved(term);
        });
    }

    /** Ends an appointment on the day its successor begins. */
    public TermOutcome replace(TermId id, int read, AppointmentId which, Nomination successor, String reason) {
        return change(id, read, reason, term -> {
            RecordState before = term.stateOf(which);
            Appointment next = term.replace(which, successor);
            report(term, term.appointment(which), before, reason);
            report(term, next, RecordState.NONE, reason);
            return saved(term);
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

    /** Says anew what was recorded wrongly. */
    public TermOutcome correct(TermId id, int read, AppointmentId which, Nomination said, String reason) {
        return changeOf(id, read, which, reason, term -> term.correct(which, said));
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
                return new Invalid(null, EnumSet.of(Problem.NO_REASON));
            }
            RecordState before = term.recordState();
            term.putInForce();
            return saved(term, CleanText.lines(reason), before);
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
            return new Saved(id, read);
        });
    }

    private TermOutcome changeOf(
            TermId id, int read, AppointmentId which, String reason, Function<Term, Appointment> change) {
        return change(id, read, reason, term -> {
            RecordState before = term.stateOf(which);
            report(term, change.apply(term), before, reason);
            return saved(term);
        });
    }

    private TermOutcome change(TermId id, int read, String reason, Function<Term, TermOutcome> change) {
        if (CleanText.lines(reason).length() > LONGEST_REASON) {
            return new Invalid(null, EnumSet.of(Problem.TOO_LONG));
        }
        try {
            return refusals(() -> {
                Optional<Term> term = terms.toEdit(id.value());
                if (term.isEmpty()) {
                    return new Unknown();
                }
                return term.get().isAt(read)
                        ? change.apply(term.get())
                        : new Stale(term.get().details());
            });
        } catch (OptimisticLockingFailureException second) {
            return find(id).<TermOutcome>map(Stale::new).orElseGet(Unknown::new);
        }
    }

    /** Answers a refusal as what came of it; whatever was done before it is undone. */
    private TermOutcome refusals(Supplier<TermOutcome> change) {
        try {
            return transaction.execute(_ -> change.get());
        } catch (TermRefused refusal) {
            return refusal.outcome();
        } catch (DataIntegrityViolationException broken) {
            ONE_OF_A_NAME.requireBrokenBy(broken);
            return new Invalid(null, EnumSet.of(Problem.NAME_TAKEN));
        }
    }

    private TermOutcome saved(Term term, String reason, RecordState before) {
        if (terms.existsByNameAndIdNot(term.name(), term.id().value())) {
            throw new TermRefused(new Invalid(null, EnumSet.of(Problem.NAME_TAKEN)));
        }
        TermOutcome saved = saved(term);
        reporting.report("term", term.id().value(), term.name(), before, reasoned(term.recordState(), reason));
        return saved;
    }

    /** Written at once, so that the version is the one to be handed in next. */
    private TermOutcome saved(Term term) {
        Term written = terms.save(term);
        terms.flush();
        return new Saved(written.id(), written.version());
    }

    private void report(Term term, Appointment appointment, RecordState before, String reason) {
        reporting.report(
                "appointment",
                appointment.id().value(),
                term.name() + ", " + appointment.city().name(),
                before,
                reasoned(appointment.state(), CleanText.lines(reason)));
    }

    private static RecordState reasoned(RecordState state, String reason) {
        return reason.isEmpty() ? state : state.with("reason", reason);
    }
}
