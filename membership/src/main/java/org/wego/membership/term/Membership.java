package org.wego.membership.term;

import static org.wego.membership.term.AgainstTerms.refuseIf;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.InYear;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.Standing;

/**
 * The terms of one member, in their order. Within a stay one follows another without a gap; between two stays the
 * member had left. It never changes: each deed makes a new one, or is refused.
 *
 * @param terms at least one
 * @param merge into which record it was merged; null if it was not
 */
public record Membership(List<Term> terms, @Nullable Merge merge) {

    /** @throws AgainstTerms if the terms contradict one another */
    public Membership {
        terms = List.copyOf(terms);
        TermOrder.check(terms);
    }

    /** The membership of an organisation of which no more is known than its record says. */
    public static Membership of(MembershipCategory category, MembershipDates dates, Grounds grounds) {
        return new Membership(List.of(Term.joined(category, new Stay(dates, null), grounds)), null);
    }

    /** The one whose copy the member keeps. */
    public Term last() {
        return terms.getLast();
    }

    /** Whether it says more than the copy that the member keeps. */
    boolean isBeyondCopy() {
        return terms.size() > 1 || merge != null;
    }

    /** How the organisation stood on a day. */
    public OnDay on(LocalDate day) {
        Term term = spokenForBy(day);
        MembershipDates dates = term.stay().dates();
        return new OnDay(dates.on(day, term.suspended()), term.category(), dates);
    }

    /**
     * How it stood in a year. It is a member of the year if it was one on a day of it, not suspended and not merged into
     * another record by the end of the year.
     */
    public OfYear in(int year) {
        LocalDate first = Year.of(year).atDay(1);
        LocalDate last = first.plusYears(1).minusDays(1);
        Term latest = spokenForBy(last);
        if (latest.stay().endedByMerging() && latest.stay().ends().getYear() <= year) {
            return new OfYear(
                    latest.category(), InYear.merged(latest.stay().ends().getYear()));
        }
        List<Term> ofYear = IntStream.range(0, terms.size())
                .filter(at -> isOf(at, first, last))
                .mapToObj(terms::get)
                .toList();
        return ofYear.stream()
                .filter(it -> !it.suspended())
                .findFirst()
                .map(it -> new OfYear(it.category(), InYear.MEMBER))
                .or(() -> ofYear.stream()
                        .findFirst()
                        .map(it -> new OfYear(
                                it.category(), InYear.suspended(it.starts().getYear()))))
                .orElseGet(() ->
                        new OfYear(latest.category(), latest.stay().dates().in(year)));
    }

    /** Whether a term holds a day of a stretch of time. */
    private boolean isOf(int at, LocalDate first, LocalDate last) {
        Term term = terms.get(at);
        LocalDate end = earlier(term.stay().ends(), lastDay(at));
        return term.stay().dates().on(earlier(end, last)) == Standing.MEMBER
                && !term.starts().isAfter(last)
                && !end.isBefore(first);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The term that tells how the organisation stood on a day: the last one begun by then. */
    private Term spokenForBy(LocalDate day) {
        return terms.reversed().stream()
                .filter(it -> !it.starts().isAfter(day))
                .findFirst()
                .orElse(terms.getFirst());
    }

    /** The first day that a term tells of; each day is told of by one. */
    LocalDate firstDay(int at) {
        return at == 0 ? Stay.EVER : terms.get(at).starts();
    }

    /** The last one. */
    LocalDate lastDay(int at) {
        return at == terms.size() - 1
                ? Stay.FOR_EVER
                : terms.get(at + 1).starts().minusDays(1);
    }

    /**
     * What becomes of it.
     *
     * @throws AgainstTerms if it cannot be
     */
    public Membership after(TermDeed deed, LocalDate today) {
        return new TermChanges(this, today).after(deed);
    }

    /**
     * What becomes of it if the record of the member is corrected: its last stay and the category it has now.
     *
     * @throws AgainstTerms if the terms before contradict
     */
    public Membership revised(MembershipCategory category, MembershipDates dates) {
        boolean same = last().stay().dates().equals(dates);
        refuseIf(!same && merge != null, TermRefusal.MERGED);
        Membership dated = same ? this : dated(terms.size() - 1, last().stay().dated(dates));
        return category == last().category() ? dated : dated.categorised(terms.size() - 1, category);
    }

    /** The same with another stay in place of the one that a term belongs to. */
    Membership dated(int at, Stay stay) {
        Stay before = terms.get(at).stay();
        return with(terms.stream()
                .map(it -> it.stay().equals(before) ? it.of(stay) : it)
                .toList());
    }

    /** The same with another category in place of a term's, from the change that brought it until the next one. */
    Membership categorised(int at, MembershipCategory category) {
        int from = at;
        while (!bringsCategory(from)) {
            from--;
        }
        int until = at + 1;
        while (until < terms.size() && !bringsCategory(until)) {
            until++;
        }
        Stream<Term> changed = terms.subList(from, until).stream().map(it -> it.of(category));
        return with(Stream.of(terms.subList(0, from).stream(), changed, terms.subList(until, terms.size()).stream())
                .flatMap(it -> it)
                .toList());
    }

    boolean bringsCategory(int at) {
        TermOpening opening = terms.get(at).opening();
        return opening.begins() || opening == TermOpening.CATEGORY_CHANGED;
    }

    /**
     * Its terms as the history of a record names them.
     *
     * @param names of other records
     */
    public List<String> written(Map<MemberId, String> names) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            Term term = terms.get(at);
            boolean ends = at == terms.size() - 1 || terms.get(at + 1).opening() == TermOpening.REJOINED;
            lines.add(term.written());
            if (ends && !term.stay().goesOn()) {
                lines.add(term.stay().writtenEnd());
            }
        }
        if (merge != null) {
            lines.add("MERGED " + merge.on() + " → " + names.getOrDefault(merge.into(), "")
                    + merge.grounds().behind());
        }
        return lines;
    }

    Membership with(List<Term> others) {
        return new Membership(others, merge);
    }
}
