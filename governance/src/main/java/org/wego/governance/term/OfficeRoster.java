package org.wego.governance.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;

/** Tells which city held which office on a day. */
@Service
@NamedInterface
public class OfficeRoster {

    private final Terms terms;
    private final StatutesVersions statutes;

    OfficeRoster(Terms terms, StatutesVersions statutes) {
        this.terms = terms;
        this.statutes = statutes;
    }

    /** All terms, the latest first. */
    @ForEverybody
    public List<TermSummary> terms() {
        return terms.summaries();
    }

    /** The offices of that day; empty if no term is documented for it. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<OfficesOnDay> asOf(LocalDate day) {
        return terms.containing(day, Limit.of(1)).stream().findFirst().map(term -> roster(term, day));
    }

    /**
     * The latest day, not after the given one, for which all offices are documented; the given day itself if there is
     * none.
     */
    @ForEverybody
    public LocalDate latestDocumentedDay(LocalDate day) {
        return terms.completeBy(day, Limit.of(1)).stream()
                .findFirst()
                .map(TermSummary::lastCertainDay)
                .filter(last -> last.isBefore(day))
                .orElse(day);
    }

    private OfficesOnDay roster(TermSummary term, LocalDate day) {
        boolean certain = !day.isBefore(term.starts().latest())
                && day.isBefore(term.ends().earliest());
        List<OfficesOnDay.Holder> holders = terms.holders(term.name()).stream()
                .sorted(Comparator.comparing(OfficesOnDay.Holder::office))
                .toList();
        @Nullable
        CompositionRule rule =
                statutes.inForce(day, Limit.of(1)).stream().findFirst().orElse(null);
        List<CompositionGap> gaps = rule == null || !term.complete() ? List.of() : rule.gaps(holders);
        return new OfficesOnDay(day, term, certain, posts(term), holders, rule, gaps);
    }

    private Map<Office, Integer> posts(TermSummary term) {
        Map<Office, Integer> posts = new EnumMap<>(Office.class);
        terms.posts(term.name()).forEach(row -> posts.put(row.office(), row.number()));
        return posts;
    }
}
