package org.wego.governance.organisation;

import java.time.LocalDate;
import java.time.Year;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Records the organisation.
 *
 * @param name the name it bears
 * @param since the day from which it bears that name
 * @param founded the year it was founded
 * @param foundingCities how many cities founded it, at least one
 * @param source where all this is documented
 */
@NamedInterface
public record FoundOrganisation(
        String name, LocalDate since, Year founded, int foundingCities, Secretariat secretariat, String source) {

    public FoundOrganisation {
        name = CleanText.line(name);
        source = CleanText.line(source);
    }
}
