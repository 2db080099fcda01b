package org.wego.web.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.fee.FeeCalculation;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.CountryName;
import org.wego.security.PublicArea;
import org.wego.web.copy.DataVersion;
import org.wego.web.copy.PublicPage;
import org.wego.web.fee.FeeQuestion;

/** What a city or a business would pay, why, and how that changes at the next band; an address for each answer. */
@Controller
@PublicPage
class CalculatorPage {

    private final FeeQuotation quotation;
    private final Supplier<List<Integer>> years;
    private final MessageSource texts;
    private final Clock clock;

    CalculatorPage(FeeQuotation quotation, DataVersion data, MessageSource texts, Clock clock) {
        this.quotation = quotation;
        this.years = data.remembered(quotation::years);
        this.texts = texts;
        this.clock = clock;
    }

    @Bean
    static PublicArea calculatorArea() {
        return PublicArea.reading("/calculator/**").inMenu(50, "site.nav.calculator", "site.home.calculator");
    }

    @GetMapping("/calculator")
    String calculator(
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String population,
            @RequestParam(required = false) @Nullable String employees,
            @RequestParam(required = false) @Nullable String year,
            Model model) {
        List<Integer> years = this.years.get();
        String shownYear = year == null ? String.valueOf(usual(years)) : year;
        String statedBy = texts.getMessage("fees.statedByVisitor", null, Locale.ENGLISH);
        FeeQuestion question = new FeeQuestion(category, country, population, employees, shownYear, statedBy);
        List<FeeQuestion.Field> faults = question.faults();
        MembershipCategory chosen =
                question.chosenCategory() == null ? MembershipCategory.FULL : question.chosenCategory();
        model.addAttribute("question", question);
        model.addAttribute("chosen", chosen);
        model.addAttribute("size", chosen.size().map(Enum::name).orElse(""));
        model.addAttribute("chosenCountry", question.chosenCountry());
        model.addAttribute("chosenYear", shownYear);
        model.addAttribute("categories", MembershipCategory.values());
        model.addAttribute("countries", CountryName.all());
        model.addAttribute("years", years);
        model.addAttribute("faults", faults);
        model.addAttribute("faultNames", faults.stream().map(Enum::name).toList());
        if (!years.isEmpty()) {
            FeeCalculation calculation =
                    quotation.calculationFor(question.chosenYear().orElseGet(() -> usual(years)));
            boolean asked = faults.isEmpty() && asked(chosen, country, population, employees);
            FeeExplanation why = asked ? answer(calculation, question.inputs(), model) : null;
            calculation.schedule(chosen).ifPresent(schedule -> {
                model.addAttribute("schedule", schedule);
                model.addAttribute("table", FeeTable.of(schedule.rule(), why));
            });
        }
        return "site/calculator";
    }

    /** Answers what was asked; the table is shown in any case, with the cell lit if there is a fee. */
    private static @Nullable FeeExplanation answer(FeeCalculation calculation, FeeInputs inputs, Model model) {
        return switch (calculation.quote(inputs)) {
            case FeeQuote.Quoted quoted -> {
                model.addAttribute("quote", quoted);
                model.addAttribute("edition", calculation.edition());
                model.addAttribute("nextBands", calculation.nextBands(quoted.why()));
                yield quoted.why();
            }
            case FeeQuote.Refused refused -> {
                model.addAttribute("refusal", refused.reason());
                yield null;
            }
        };
    }

    private static boolean asked(
            MembershipCategory category,
            @Nullable String country,
            @Nullable String population,
            @Nullable String employees) {
        return switch (category.size().orElse(null)) {
            case POPULATION -> country != null || population != null;
            case EMPLOYEES -> employees != null;
            case null -> true;
        };
    }

    /** The year that the latest edition was published for, or the nearest one that can be quoted. */
    private int usual(List<Integer> years) {
        int published = quotation
                .latestEdition()
                .map(EditionSummary::publishedOn)
                .map(LocalDate::getYear)
                .orElse(LocalDate.now(clock).getYear());
        return years.isEmpty() ? published : Math.clamp(published, years.getFirst(), years.getLast());
    }
}
