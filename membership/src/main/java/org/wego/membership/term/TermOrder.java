package org.wego.membership.term;

import static org.wego.membership.term.AgainstTerms.refuseIf;
import static org.wego.membership.term.TermRefusal.BEFORE_JOINING;
import static org.wego.membership.term.TermRefusal.OUT_OF_ORDER;
import static org.wego.membership.term.TermRefusal.SAME_CATEGORY;

import java.util.List;
import org.wego.membership.time.PartialDate;

/** What terms of a member must be like beside one another. */
final class TermOrder {

    private TermOrder() {}

    static void check(List<Term> terms) {
        refuseIf(terms.getFirst().opening() != TermOpening.JOINED, OUT_OF_ORDER);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            refuseIf(term.stay().dates().endBeforeTheyBegin(), BEFORE_JOINING);
            refuseIf((term.from() == null) != term.opening().begins(), OUT_OF_ORDER);
            if (i > 0) {
                check(terms.get(i - 1), term);
            }
        }
    }

    private static void check(Term before, Term term) {
        switch (term.opening()) {
            case JOINED -> throw new AgainstTerms(OUT_OF_ORDER);
            case REJOINED -> {
                PartialDate joined = term.stay().dates().joined();
                boolean apart = joined != null && before.stay().isOver(joined.earliest());
                refuseIf(before.stay().goesOn() || !apart, OUT_OF_ORDER);
            }
            case SUSPENDED -> follows(before, term, !before.suspended() && before.category() == term.category());
            case REINSTATED -> follows(before, term, before.suspended() && before.category() == term.category());
            case CATEGORY_CHANGED -> {
                refuseIf(before.category() == term.category(), SAME_CATEGORY);
                follows(before, term, before.suspended() == term.suspended());
            }
        }
        boolean suspended = term.opening() == TermOpening.SUSPENDED
                || (term.opening() == TermOpening.CATEGORY_CHANGED && before.suspended());
        refuseIf(term.suspended() != suspended, OUT_OF_ORDER);
    }

    private static void follows(Term before, Term term, boolean logical) {
        boolean later = term.starts().isAfter(before.starts());
        boolean within = !term.stay().isOver(term.starts());
        refuseIf(!before.stay().equals(term.stay()) || !logical, OUT_OF_ORDER);
        refuseIf(!later, before.opening().begins() ? BEFORE_JOINING : OUT_OF_ORDER);
        refuseIf(!within, OUT_OF_ORDER);
    }
}
