package org.wego.web.api.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.CountedGdp;
import org.wego.membership.fee.CountedSize;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.schedule.Band;

/**
 * A fee and what it was read from.
 *
 * @param amount a year, exactly
 * @param populationBand where the fee depends on the population
 * @param employeesBand where it depends on the employees
 * @param gdpPerCapita of the year {@code gdpYear}, purchasing power parity, international dollars, as published
 * @param edition where that comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeAnswer(
        BigDecimal amount,
        String currency,
        String scheduleId,
        String schedule,
        @Nullable Band populationBand,
        @Nullable Band employeesBand,
        @Nullable Band gdpBand,
        @Nullable BigDecimal gdpPerCapita,
        @Nullable Integer gdpYear,
        @Nullable Boolean gdpEstimate,
        @Nullable String edition) {

    static FeeAnswer of(FeeQuote.Quoted quote) {
        FeeExplanation why = quote.why();
        CountedGdp gdp = why.gdp();
        return new FeeAnswer(
                quote.amount().getAmount(),
                quote.amount().getCurrencyUnit().getCode(),
                why.schedule().toString(),
                why.scheduleName(),
                band(SizeKind.POPULATION, why.size()),
                band(SizeKind.EMPLOYEES, why.size()),
                gdp == null ? null : gdp.band(),
                gdp == null ? null : gdp.figure().value(),
                gdp == null ? null : gdp.figure().year(),
                gdp == null ? null : gdp.figure().estimate(),
                gdp == null ? null : gdp.editionName());
    }

    private static @Nullable Band band(SizeKind kind, @Nullable CountedSize size) {
        return size == null || size.kind() != kind ? null : size.band();
    }
}
