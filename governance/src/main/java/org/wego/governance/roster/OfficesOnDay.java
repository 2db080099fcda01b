package org.wego.governance.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Office;
import org.wego.governance.statutes.CompositionGap;
import org.wego.governance.statutes.CompositionRule;
import org.wego.governance.term.TermSummary;

/**
 * Who held which office on a day.
 *
 * @param term the term of that day
 * @param certain whether the day surely lies in the term; a term may be known to have changed in a month or year only
 * @param posts how many posts an office has; an office whose number is not documented is missing
 * @param holders all office holders by seat, who holds it in its own right before who acts
 * @param vacancies the seats that are known to be held by nobody; none if the term is not fully documented
 * @param rule what the statutes ask on that day, or null if that is not documented
 * @param gaps where the offices differ from the statutes; empty too if the term is not fully documented
 */
@NamedInterface
public record OfficesOnDay(
        LocalDate day,
        TermSummary term,
        boolean certain,
        Map<Office, Integer> posts,
        List<OfficeHolder> holders,
        List<Vacancy> vacancies,
        @Nullable CompositionRule rule,
        List<CompositionGap> gaps) {

    /** The cities in one office. */
    public List<OfficeHolder> holding(Office office) {
        return holders.stream().filter(holder -> holder.office() == office).toList();
    }

    /** The seats of the office that nobody holds. */
    public List<Vacancy> vacancies(Office office) {
        return vacancies.stream()
                .filter(vacancy -> vacancy.seat().office() == office)
                .toList();
    }
}
