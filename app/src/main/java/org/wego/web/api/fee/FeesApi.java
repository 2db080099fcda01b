package org.wego.web.api.fee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.fee.FeeCalculation;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.fee.NoEditionYet;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.security.PublicArea;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;
import org.wego.web.fee.FeeQuestion;
import org.wego.words.Formats;

/** What a member would pay, for everybody. */
@RestController
@RequestMapping("/api/fees")
@Tag(name = "Fees")
class FeesApi {

    private static final String CATEGORIES =
            Arrays.stream(MembershipCategory.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final FeeQuotation quotation;
    private final EconomicData economy;
    private final MessageSource texts;

    FeesApi(FeeQuotation quotation, EconomicData economy, MessageSource texts) {
        this.quotation = quotation;
        this.economy = economy;
        this.texts = texts;
    }

    @Bean
    static PublicArea quoteArea() {
        return PublicArea.reading("/api/fees/quote");
    }

    @Operation(
            summary = "Quote a fee",
            description =
                    "The fee of a year and what it was read from. No account is needed. The GDP per capita is that"
                            + " of two years before, by the latest edition published by the end of the fee year unless another one is named.")
    @SecurityRequirements
    @Refuses({HttpStatus.BAD_REQUEST, HttpStatus.NOT_FOUND, HttpStatus.UNPROCESSABLE_CONTENT})
    @GetMapping("/quote")
    FeeAnswer quote(
            @Parameter(description = "what kind of member", schema = @Schema(implementation = MembershipCategory.class))
                    @RequestParam(defaultValue = "FULL")
                    String category,
            @Parameter(description = "ISO 3166-1, two or three letters; where the fee depends on it")
                    @RequestParam
                    @Nullable
                    String country,
            @Parameter(description = "persons; where the fee depends on it") @RequestParam @Nullable String population,
            @Parameter(description = "worldwide; where the fee depends on them") @RequestParam @Nullable
                    String employees,
            @Parameter(description = "fee year") @RequestParam @Nullable String year,
            @Parameter(description = "id or name; the latest without it") @RequestParam @Nullable String edition) {
        FeeQuestion question = new FeeQuestion(
                category,
                country,
                population,
                employees,
                year,
                texts.getMessage("fees.statedByCaller", null, Locale.ENGLISH));
        List<FeeQuestion.Field> faults = question.faults();
        if (!faults.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "fees.api.fault." + faults.getFirst(), CATEGORIES);
        }
        FeeInputs inputs = question.inputs();
        return switch (calculation(inputs.year(), edition).quote(inputs)) {
            case FeeQuote.Quoted quoted -> FeeAnswer.of(quoted);
            case FeeQuote.Refused(QuoteRefusal reason) -> throw refused(reason);
        };
    }

    private FeeCalculation calculation(int year, @Nullable String edition) {
        try {
            return edition == null || edition.isBlank()
                    ? quotation.calculationFor(year)
                    : quotation.calculationFor(year, find(edition).id());
        } catch (NoEditionYet none) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "fees.api.noEdition");
        }
    }

    private EditionSummary find(String edition) {
        return economy.editionNamed(edition)
                .or(() -> byId(edition))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "fees.api.unknownEdition", edition));
    }

    private Optional<EditionSummary> byId(String id) {
        try {
            return economy.edition(EditionId.parse(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ApiProblem refused(QuoteRefusal reason) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        return switch (reason) {
            case QuoteRefusal.NoScheduleInForce(var category, var year) ->
                new ApiProblem(status, "fees.api.noSchedule", category.name(), year);
            case QuoteRefusal.CountryUnknown() -> new ApiProblem(status, "fees.api.noCountry");
            case QuoteRefusal.CountryNotInEdition(var country, var edition) ->
                new ApiProblem(status, "fees.api.countryNotInEdition", Formats.country(country), edition);
            case QuoteRefusal.NoGdpForYear(var country, var year, var edition) ->
                new ApiProblem(status, "fees.api.noGdp", Formats.country(country), year, edition);
            case QuoteRefusal.NoSize(var kind) ->
                switch (kind) {
                    case POPULATION -> new ApiProblem(status, "fees.api.noPopulation");
                    case EMPLOYEES -> new ApiProblem(status, "fees.api.noEmployees");
                };
        };
    }
}
