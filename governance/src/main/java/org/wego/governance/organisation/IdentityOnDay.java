package org.wego.governance.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * The organisation as it was on a day.
 *
 * @param name its name of that day; null before it was founded
 * @param names all its names, the first one first
 * @param vision its vision of that day, or null if none is documented
 * @param mission the parts of its mission of that day; empty if none is documented
 * @param payment where members pay as of today, whatever the day
 */
@NamedInterface
public record IdentityOnDay(
        LocalDate day,
        @Nullable String name,
        List<OfficialName> names,
        PartialDate founded,
        int foundingCities,
        @Nullable String vision,
        List<String> mission,
        Secretariat secretariat,
        PaymentInstructions payment,
        String source) {}
