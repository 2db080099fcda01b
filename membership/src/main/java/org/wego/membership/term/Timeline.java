package org.wego.membership.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.term.TimelineEntry.Kind;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/**
 * What happened to a member as such, the newest first.
 *
 * @param version of the record, to be handed back with what is to be put on it
 * @param standing how the member stands today
 * @param leaving whether its stay has an end, even one still to come
 * @param merged whether it goes on as another record
 */
@NamedInterface
public record Timeline(int version, Standing standing, boolean leaving, boolean merged, List<TimelineEntry> entries) {

    /** Keeps its own copy of the list. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * The time line of a membership.
     *
     * @param took which records go on as this one
     * @param names of other records
     */
    public static Timeline of(
            int version,
            Membership membership,
            List<Renaming> renamings,
            Map<MemberId, Merge> took,
            Map<MemberId, String> names,
            LocalDate today) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<Term> terms = membership.terms();
        Merge merge = membership.merge();
        for (int at = 0; at < terms.size(); at++) {
            Term term = terms.get(at);
            boolean last = at == terms.size() - 1;
            boolean stays = term.stay().goesOn();
            entries.add(new TimelineEntry(
                    kind(term),
                    term.began(),
                    term.category(),
                    "",
                    null,
                    term.grounds(),
                    at + 1,
                    last && at > 0 && stays && merge == null));
            boolean ends = last || terms.get(at + 1).opening() == TermOpening.REJOINED;
            if (ends && !stays && !term.stay().endedByMerging()) {
                entries.add(left(term, at + 1, last && merge == null));
            }
        }
        if (merge != null) {
            entries.add(entry(
                    Kind.MERGED,
                    merge.on(),
                    membership,
                    names.getOrDefault(merge.into(), ""),
                    merge.into(),
                    merge.grounds(),
                    true));
        }
        renamings.forEach(it -> entries.add(entry(
                Kind.RENAMED,
                it.day(),
                membership,
                it.before() + " → " + it.name(),
                null,
                it.grounds(),
                it.equals(renamings.getLast()))));
        took.forEach((other, it) -> entries.add(
                entry(Kind.TOOK_OVER, it.on(), membership, names.getOrDefault(other, ""), other, it.grounds(), false)));
        // the later of two on a day stands first, as all else does
        List<TimelineEntry> newestFirst = new ArrayList<>(entries.reversed());
        newestFirst.sort(Comparator.comparing(Timeline::begin).reversed());
        return new Timeline(
                version,
                membership.on(today).standing(),
                !membership.last().stay().goesOn(),
                merge != null,
                newestFirst);
    }

    private static Kind kind(Term term) {
        boolean documented = term.opening() == TermOpening.JOINED
                && term.stay().dates().joined() == null
                && term.stay().dates().documented() != null;
        return documented ? Kind.DOCUMENTED : Kind.valueOf(term.opening().name());
    }

    private static TimelineEntry left(Term term, int number, boolean last) {
        Stay.Leaving leaving = term.stay().leaving();
        return new TimelineEntry(
                Kind.RESIGNED,
                term.stay().dates().left(),
                term.category(),
                "",
                null,
                leaving == null ? Grounds.NONE : leaving.grounds(),
                number,
                last);
    }

    private static TimelineEntry entry(
            Kind kind,
            LocalDate day,
            Membership membership,
            String name,
            @Nullable MemberId other,
            Grounds grounds,
            boolean last) {
        return new TimelineEntry(
                kind, PartialDate.day(day), membership.last().category(), name, other, grounds, 0, last);
    }

    private static LocalDate begin(TimelineEntry entry) {
        return entry.day() == null ? Stay.EVER : entry.day().earliest();
    }
}
