package org.wego.programs.event;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.NameKey;
import org.wego.membership.place.Region;
import org.wego.membership.text.CleanText;
import org.wego.programs.catalogue.ProgramId;

/**
 * Which events to list; what is null does not restrict.
 *
 * @param from the first day that an event may touch
 * @param until the first day that it must not touch any more
 * @param region of the country in which it takes place
 * @param text words of its title, regardless of accents and case
 */
@NamedInterface
public record EventFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ProgramId program,
        @Nullable EventKind kind,
        @Nullable Region region,
        String text) {

    /** All events. */
    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, "");

    public EventFilter {
        text = CleanText.line(text);
    }

    /** The events that can touch the year. */
    public static EventFilter of(Year year) {
        return ALL.within(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /** Those of them that can touch these days, the last one excluded. */
    public EventFilter within(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new EventFilter(first, end, program, kind, region, text);
    }

    Specification<Event> specification() {
        return (event, _, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (from != null) {
                all.add(is.greaterThanOrEqualTo(event.get("ends").get("latest"), from));
                // no event lasts longer: an index of beginnings is read from here on
                all.add(is.greaterThanOrEqualTo(
                        event.get("begins").get("earliest"), from.minusDays(EventDraft.LONGEST_STAY)));
            }
            if (until != null) {
                all.add(is.lessThan(event.get("begins").get("earliest"), until));
            }
            if (program != null) {
                all.add(is.equal(event.get("programId"), program.value()));
            }
            if (kind != null) {
                all.add(is.equal(event.get("kind"), kind));
            }
            if (region != null) {
                all.add(event.get("city").get("country").in(countries(region)));
            }
            for (Set<String> word : NameKey.words(text)) {
                all.add(is.or(word.stream()
                        .map(spelt -> is.like(event.get("titleKey"), "%" + spelt + "%"))
                        .toArray(Predicate[]::new)));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static List<CountryCode> countries(Region region) {
        return Arrays.stream(CountryCode.values())
                .filter(it -> Region.of(it) == region)
                .toList();
    }
}
