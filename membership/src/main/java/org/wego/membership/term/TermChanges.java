package org.wego.membership.term;

import static org.wego.membership.term.AgainstTerms.refuseIf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.term.Stay.Leaving;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** What becomes of a membership by what is done as of today. */
record TermChanges(Membership membership, LocalDate today) {

    static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    Membership after(TermDeed deed) {
        boolean takesBack = deed instanceof TermDeed.TakeBack || deed instanceof TermDeed.TakeBackName;
        refuseIf(membership.merge() != null && !takesBack, TermRefusal.MERGED);
        return switch (deed) {
            case TermDeed.Resign(var day, var grounds) -> resign(day, grounds);
            case TermDeed.Rejoin(var day, var category, var grounds) -> rejoin(day, category, grounds);
            case TermDeed.Suspend(var day, var grounds) -> {
                refuseIf(isMember(day) && last().suspended(), TermRefusal.ALREADY_SUSPENDED);
                yield change(TermOpening.SUSPENDED, day, last().category(), true, grounds);
            }
            case TermDeed.Reinstate(var day, var grounds) -> {
                refuseIf(isMember(day) && !last().suspended(), TermRefusal.NOT_SUSPENDED);
                yield change(TermOpening.REINSTATED, day, last().category(), false, grounds);
            }
            case TermDeed.ChangeCategory(var day, var category, var grounds) -> {
                refuseIf(isMember(day) && last().category() == category, TermRefusal.SAME_CATEGORY);
                yield change(TermOpening.CATEGORY_CHANGED, day, category, last().suspended(), grounds);
            }
            case TermDeed.Merge(var day, var into, var grounds) -> merge(new Merge(into, day, grounds));
            case TermDeed.Correct correction -> correct(correction);
            case TermDeed.CorrectLeaving(var number, var day, var grounds) -> correctLeaving(number, day, grounds);
            case TermDeed.TakeBack _ -> takeBack();
            case TermDeed.Rename _, TermDeed.TakeBackName _ -> membership;
        };
    }

    private Term last() {
        return membership.last();
    }

    private boolean isMember(LocalDate day) {
        return !last().stay().isOver(day);
    }

    private Membership change(
            TermOpening opening, LocalDate day, MembershipCategory category, boolean suspended, Grounds grounds) {
        refuseIf(!isMember(day), TermRefusal.NOT_A_MEMBER);
        notInFuture(day);
        refuseIf(!last().starts().isBefore(day), outOfOrder());
        return membership.with(plus(new Term(opening, day, category, suspended, last().stay(), grounds)));
    }

    private List<Term> plus(Term term) {
        List<Term> terms = new ArrayList<>(membership.terms());
        terms.add(term);
        return terms;
    }

    private void notInFuture(LocalDate day) {
        refuseIf(day.isAfter(today), TermRefusal.IN_FUTURE);
        refuseIf(day.isBefore(LONG_AGO), TermRefusal.LONG_AGO);
    }

    private TermRefusal outOfOrder() {
        return last().opening().begins() ? TermRefusal.BEFORE_JOINING : TermRefusal.OUT_OF_ORDER;
    }

    private Membership resign(LocalDate day, Grounds grounds) {
        refuseIf(!last().stay().goesOn(), TermRefusal.ALREADY_LEFT);
        refuseIf(last().starts().isAfter(day), outOfOrder());
        return ended(PartialDate.day(soon(day)), new Leaving(Leaving.How.RESIGNED, grounds));
    }

    /** That a member leaves can be known until the end of the next year. */
    private LocalDate soon(LocalDate day) {
        refuseIf(day.getYear() > today.getYear() + 1, TermRefusal.IN_FUTURE);
        refuseIf(day.isBefore(LONG_AGO), TermRefusal.LONG_AGO);
        return day;
    }

    private Membership ended(@Nullable PartialDate day, @Nullable Leaving how) {
        return membership.dated(membership.terms().size() - 1, last().stay().ended(day, how));
    }

    private Membership rejoin(LocalDate day, MembershipCategory category, Grounds grounds) {
        refuseIf(isMember(day), TermRefusal.STILL_A_MEMBER);
        notInFuture(day);
        Stay stay = new Stay(MembershipDates.since(PartialDate.day(day)), null);
        return membership.with(plus(new Term(TermOpening.REJOINED, null, category, false, stay, grounds)));
    }

    private Membership merge(Merge merge) {
        LocalDate day = merge.on();
        notInFuture(day);
        if (last().stay().isOver(day)) {
            return new Membership(membership.terms(), merge);
        }
        refuseIf(last().starts().isAfter(day), outOfOrder());
        Membership ended = ended(PartialDate.day(day), new Leaving(Leaving.How.MERGED, merge.grounds()));
        return new Membership(ended.terms(), merge);
    }

    private Membership correct(TermDeed.Correct said) {
        Term term = term(said.number());
        int at = said.number() - 1;
        PartialDate day = said.day();
        Membership better = membership;
        if (term.opening().begins()) {
            if (day != null) {
                MembershipDates dates = term.stay().dates();
                MembershipDates others = new MembershipDates(day, dates.documented(), dates.left());
                refuseIf(at > 0 && day.earliest().isAfter(today), TermRefusal.IN_FUTURE);
                better = better.dated(at, term.stay().dated(others));
            }
            better = replaced(better, at, better.terms().get(at).corrected(null, said.grounds()));
        } else {
            refuseIf(day != null && !day.exact(), TermRefusal.DAY_NEEDED);
            if (day != null) {
                notInFuture(day.earliest());
            }
            better = replaced(better, at, term.corrected(day == null ? term.from() : day.earliest(), said.grounds()));
        }
        boolean other = better.bringsCategory(at) && said.category() != term.category();
        return other ? better.categorised(at, said.category()) : better;
    }

    private static Membership replaced(Membership membership, int at, Term term) {
        List<Term> terms = new ArrayList<>(membership.terms());
        terms.set(at, term);
        return membership.with(terms);
    }

    private Membership correctLeaving(int number, PartialDate day, Grounds grounds) {
        Stay stay = term(number).stay();
        refuseIf(stay.goesOn(), TermRefusal.NO_SUCH_ENTRY);
        soon(day.earliest());
        return membership.dated(number - 1, stay.ended(day, new Leaving(Leaving.How.RESIGNED, grounds)));
    }

    private Term term(int number) {
        refuseIf(number < 1 || number > membership.terms().size(), TermRefusal.NO_SUCH_ENTRY);
        return membership.terms().get(number - 1);
    }

    private Membership takeBack() {
        if (membership.merge() != null) {
            Membership alone = new Membership(membership.terms(), null);
            return last().stay().endedByMerging() ? new TermChanges(alone, today).ended(null, null) : alone;
        }
        if (!last().stay().goesOn()) {
            return ended(null, null);
        }
        int terms = membership.terms().size();
        refuseIf(terms == 1, TermRefusal.NOTHING_TO_TAKE_BACK);
        return membership.with(membership.terms().subList(0, terms - 1));
    }
}
