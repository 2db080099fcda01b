package org.wego.governance.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * Who held which office on a day.
 *
 * @param term the term of that day
 * @param certain whether the day surely lies in the term; a term may be known to have changed in a month or year only
 * @param posts how many posts an office has; an office whose number is not documented is missing
 * @param holders all office holders, in the order of the offices and of the source
 * @param rule what the statutes ask on that day, or null if that is not documented
 * @param gaps where the offices differ from the statutes; empty too if the term is not fully documented
 */
@NamedInterface
public record OfficesOnDay(
        LocalDate day,
        TermSummary term,
        boolean certain,
        Map<Office, Integer> posts,
        List<Holder> holders,
        @Nullable CompositionRule rule,
        List<CompositionGap> gaps) {

    /** The cities in one office. */
    public List<Holder> holding(Office office) {
        return holders.stream().filter(holder -> holder.office() == office).toList();
    }

    /** How many posts of the office nobody holds; 0 if the number of posts is not documented. */
    public int vacancies(Office office) {
        return Math.max(0, posts.getOrDefault(office, 0) - holding(office).size());
    }

    /**
     * A city in an office.
     *
     * @param mode how it came to the office, or null if that is not documented
     * @param evidence what the source says of it, or null if it states the appointment plainly
     */
    @NamedInterface
    public record Holder(
            Office office,
            CityOnRecord city,
            @Nullable AppointmentMode mode,
            @Nullable String evidence,
            String source) {}
}
