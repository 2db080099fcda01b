package org.wego.web.site.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.fee.FeeCalculation;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.joining.Applying;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.CountryName;
import org.wego.membership.text.CleanText;
import org.wego.security.FormBounds;
import org.wego.security.PublicArea;
import org.wego.security.TooManyAttempts;
import org.wego.web.copy.DataVersion;
import org.wego.web.fee.FeeQuestion;
import org.wego.web.site.form.VisitorPace;

/** Who may join, what it costs and which papers it takes; and the first step, which says the same whoever takes it. */
@Controller
class JoinPage {

    static final String PATH = "/join";

    /** A statement in letters of three bytes, each of which a form writes as three signs. */
    private static final long FORM = 128 << 10;

    /** More than is kept of one file, so that one that is too large gets an answer. */
    private static final long FILE = 24 << 20;

    private static final String PAPERS = "/papers";

    private final Applying applying;
    private final FeeQuotation quotation;
    private final Supplier<List<Integer>> years;
    private final FaultWords words;
    private final VisitorPace pace;
    private final MessageSource texts;
    private final Clock clock;

    JoinPage(
            Applying applying,
            FeeQuotation quotation,
            DataVersion data,
            FaultWords words,
            MessageSource texts,
            Clock clock) {
        this.applying = applying;
        this.quotation = quotation;
        this.years = data.remembered(quotation::years);
        this.words = words;
        this.pace = new VisitorPace(clock);
        this.texts = texts;
        this.clock = clock;
    }

    @Bean
    static PublicArea joinArea(ObjectProvider<Applying> applying) {
        return PublicArea.reading(PATH + "/**")
                .takingForms(new FormBounds(FORM, FILE, path -> takesPapers(path, applying)))
                .inMenu(60, "joining.nav", "joining.home");
    }

    /** Papers of applications that exist: for other paths no file is read. */
    private static boolean takesPapers(String path, ObjectProvider<Applying> applying) {
        return path.startsWith(PATH + "/")
                && path.endsWith(PAPERS)
                && applying.getObject()
                        .open(path.substring(PATH.length() + 1, path.length() - PAPERS.length()))
                        .isPresent();
    }

    /** Before the page is so long that a part of it leaves: its cookie goes with the head. */
    @ModelAttribute
    void makeToken(CsrfToken token) {
        String _ = token.getToken();
    }

    @GetMapping(PATH)
    String join(@RequestParam Map<String, String> asked, Model model) {
        return page(asked, List.of(), model);
    }

    @PostMapping(PATH)
    String begin(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        StartApplication start = new StartApplication(
                category(typed),
                typed.getOrDefault("organisation", ""),
                CountryName.find(CleanText.line(typed.getOrDefault("country", ""))),
                typed.getOrDefault("email", ""),
                typed.containsKey("consent"));
        List<ApplicationFault> faults = start.faults();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(typed, faults, model);
        }
        pace.ofNetwork(request.getRemoteAddr());
        // what nobody sees only a program fills in
        boolean human = typed.getOrDefault("website2", "").isEmpty();
        if (human && pace.reaches(EmailAddress.mailbox(start.email()))) {
            applying.begin(start);
        }
        return "redirect:" + PATH + "?sent#sent";
    }

    /** So many applications were begun from there that this one was not looked at; the form can be sent again later. */
    @ExceptionHandler
    void busy(TooManyAttempts others, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, others.retryAfter());
        response.sendError(others.status().value());
    }

    private String page(Map<String, String> typed, List<ApplicationFault> faults, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", words.of(faults));
        model.addAttribute("sendsMail", applying.sendsMail());
        model.addAttribute("categories", MembershipCategory.values());
        model.addAttribute("countries", CountryName.all());
        model.addAttribute("chosenCountry", CountryName.find(CleanText.line(typed.getOrDefault("country", ""))));
        List<Integer> quotable = years.get();
        model.addAttribute("years", quotable);
        if (!quotable.isEmpty()) {
            cost(typed, quotable, model);
        }
        return "site/join/start";
    }

    /** What the categories cost, and what it would be for whoever asks. */
    private void cost(Map<String, String> typed, List<Integer> quotable, Model model) {
        String year = typed.getOrDefault("year", Integer.toString(usual(quotable)));
        FeeQuestion question = new FeeQuestion(
                typed.get("category"),
                typed.get("country"),
                typed.get("population"),
                typed.get("employees"),
                year,
                texts.getMessage("fees.statedByVisitor", null, Locale.ENGLISH));
        OptionalInt chosen = question.chosenYear();
        FeeCalculation calculation = quotation.calculationFor(chosen.orElse(usual(quotable)));
        model.addAttribute("year", year);
        model.addAttribute(
                "costs",
                Arrays.stream(MembershipCategory.values())
                        .flatMap(it ->
                                calculation.schedule(it).stream().map(schedule -> CostRange.of(it, schedule.rule())))
                        .toList());
        boolean asked = typed.containsKey("population") || typed.containsKey("employees");
        if (asked && question.faults().isEmpty()) {
            switch (calculation.quote(question.inputs())) {
                case FeeQuote.Quoted quoted -> model.addAttribute("quote", quoted);
                case FeeQuote.Refused refused -> model.addAttribute("refusal", refused.reason());
            }
        }
        model.addAttribute("unclear", asked && !question.faults().isEmpty());
    }

    /** The year that the latest edition was published for, or the nearest one that can be quoted. */
    private int usual(List<Integer> quotable) {
        int published = quotation
                .latestEdition()
                .map(EditionSummary::publishedOn)
                .map(LocalDate::getYear)
                .orElse(LocalDate.now(clock).getYear());
        return Math.clamp(published, quotable.getFirst(), quotable.getLast());
    }

    private static @Nullable MembershipCategory category(Map<String, String> typed) {
        String name = typed.getOrDefault("category", "");
        return Arrays.stream(MembershipCategory.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
