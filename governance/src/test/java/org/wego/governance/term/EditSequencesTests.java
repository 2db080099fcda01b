package org.wego.governance.term;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wego.governance.office.EndCause;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.membership.time.PartialDate;

/** The laws of a term, on the aggregate alone. */
class EditSequencesTests {

    /** The first ones each time; {@link EditSequencesFuzz} goes on. */
    int sequences() {
        return 250;
    }

    @Test
    void keepsItsLawsThroughRandomSequences() {
        for (long seed = 1; seed <= sequences(); seed++) {
            new EditSequences(seed, new OnTheAggregate(Term.draft(EditSequences.draft("random")))).run(12);
        }
    }

    private record OnTheAggregate(Term term) implements EditSequences.Edited {

        @Override
        public TermOutcome appoint(Nomination nomination) {
            return attempt(() -> term.appoint(nomination));
        }

        @Override
        public TermOutcome end(AppointmentId which, PartialDate day) {
            return attempt(() -> term.end(which, day, EndCause.RESIGNED));
        }

        @Override
        public TermOutcome strike(AppointmentId which) {
            return attempt(() -> term.strike(which));
        }

        @Override
        public TermDetails now() {
            return term.details();
        }

        private TermOutcome attempt(Supplier<Appointment> change) {
            try {
                change.get();
                return new Saved(term.id(), term.version());
            } catch (TermRefused refusal) {
                return (TermOutcome) refusal.outcome();
            }
        }
    }
}
