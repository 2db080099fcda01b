package org.wego.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.Band;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeQuote;

/**
 * A fee and what it was read from.
 *
 * @param amount a year, exactly
 * @param populationBand for full members
 * @param employeesBand for corporate members
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
        boolean byGdp = why.gdp() != null;
        return new FeeAnswer(
                quote.amount().getAmount(),
                quote.amount().getCurrencyUnit().getCode(),
                why.schedule().toString(),
                why.scheduleName(),
                byGdp ? why.sizeBand() : null,
                byGdp ? null : why.sizeBand(),
                why.gdpBand(),
                why.gdp() == null ? null : why.gdp().value(),
                why.gdp() == null ? null : why.gdp().year(),
                why.gdp() == null ? null : why.gdp().estimate(),
                why.edition() == null ? null : why.edition().name());
    }
}
