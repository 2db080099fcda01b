package org.wego.web.site.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.Applying;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.organisation.MemberKind;
import org.wego.words.Formats;

/** Shows an application to whoever has its link: nobody keeps the page, finds it, or is told where the reader was. */
@Component
class OpenApplication {

    private final Applying applying;
    private final FeeQuotation quotation;
    private final FaultWords words;
    private final MessageSource texts;
    private final Clock clock;

    OpenApplication(Applying applying, FeeQuotation quotation, FaultWords words, MessageSource texts, Clock clock) {
        this.applying = applying;
        this.quotation = quotation;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** What was said, as the page shows it. */
    record Said(boolean staff, String text, String at) {}

    /** Before the page is so long that a part of it leaves: headers and the cookie of its forms go with the head. */
    static void protect(HttpServletResponse response, CsrfToken token) {
        String _ = token.getToken();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /**
     * What is said of something that was not done.
     *
     * @param at the part that was sent; it is said there
     * @param typed what stands in fields instead of what is kept
     * @param said the name of a text about it; may be empty
     */
    record Refusal(
            String at, HttpStatus status, Map<String, String> typed, List<ApplicationFault> faults, String said) {

        private static final Refusal NONE = new Refusal("", HttpStatus.OK, Map.of(), List.of(), "");
    }

    /** The page as it stands. */
    ModelAndView of(String token) {
        return of(token, Refusal.NONE);
    }

    /** The page after something was not done. */
    ModelAndView of(String token, Refusal refusal) {
        return applying.open(token).map(it -> page(token, it, refusal)).orElseGet(OpenApplication::unknown);
    }

    private ModelAndView page(String token, ApplicationDetails application, Refusal refusal) {
        ModelAndView page = new ModelAndView("site/join/application");
        page.setStatus(refusal.status());
        hide(page);
        Map<String, String> values = new LinkedHashMap<>(TypedPart.shown(application));
        values.putAll(refusal.typed());
        page.addObject("token", token);
        page.addObject("it", application);
        page.addObject("values", values);
        page.addObject("at", refusal.at());
        page.addObject("faults", words.of(refusal.faults()));
        page.addObject("said", refusal.said());
        page.addObject("writes", application.state().isWithApplicant());
        page.addObject("size", application.category().size().map(Enum::name).orElse(""));
        page.addObject("kinds", MemberKind.values());
        page.addObject("years", years(application));
        page.addObject(
                "fee", applying.fee(token).map(it -> ShownFee.of(it, texts)).orElse(null));
        page.addObject("papers", applying.papers(token));
        page.addObject(
                "messages",
                applying.messages(token).stream()
                        .map(it -> new Said(it.staff(), it.text(), Formats.moment(it.at(), clock.getZone())))
                        .toList());
        page.addObject("steps", applying.steps(token));
        page.addObject("zone", clock.getZone());
        return page;
    }

    /** The years that a fee can be named for, this one and the next, and the one that was asked for. */
    private List<Integer> years(ApplicationDetails application) {
        int now = LocalDate.now(clock).getYear();
        return Stream.of(
                        quotation.years().stream(),
                        IntStream.of(now, now + 1, application.organisation().firstYear())
                                .boxed())
                .flatMap(it -> it)
                .distinct()
                .sorted()
                .toList();
    }

    private static ModelAndView unknown() {
        ModelAndView page = new ModelAndView("site/join/unknown");
        page.setStatus(HttpStatus.NOT_FOUND);
        hide(page);
        return page;
    }

    /** Hidden from search engines; the address bears a secret, so no referrer tells it either. */
    private static void hide(ModelAndView page) {
        page.addObject("head", "site/knowledge/unlisted-head");
        page.addObject("canonical", null);
    }
}
