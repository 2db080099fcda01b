package org.wego.web.site.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.certificate.CertificateCheck;
import org.wego.programs.feedback.EventFeedback;
import org.wego.programs.feedback.FeedbackOutcome;
import org.wego.programs.feedback.GiveFeedback;
import org.wego.programs.registration.PersonalRegistration;
import org.wego.programs.registration.PersonalRegistration.Opened;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.security.FormBounds;
import org.wego.security.PublicArea;

/** A registration behind its link: nobody keeps the page, finds it, or is told where the reader was. */
@Controller
class PersonalPage {

    private static final String PATH = "/registrations";

    /** Two texts in letters of three bytes, each of which a form writes as three signs. */
    private static final long FORM = 64 << 10;

    private final PersonalRegistration registration;
    private final CertificateCheck certificates;
    private final EventFeedback feedback;
    private final ApplicationAddress address;

    PersonalPage(
            PersonalRegistration registration,
            CertificateCheck certificates,
            EventFeedback feedback,
            ApplicationAddress address) {
        this.registration = registration;
        this.feedback = feedback;
        this.certificates = certificates;
        this.address = address;
    }

    @Bean
    static PublicArea personalArea() {
        return PublicArea.reading(PATH + "/**").takingForms(new FormBounds(FORM, 0, _ -> false));
    }

    /** Before the page is so long that a part of it leaves: headers and the cookie of its forms go with the head. */
    @ModelAttribute
    void protect(HttpServletResponse response, CsrfToken token) {
        String _ = token.getToken();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping(PATH + "/{token}")
    ModelAndView show(@PathVariable String token) {
        return page(token, HttpStatus.OK);
    }

    @GetMapping(PATH + "/{token}/certificate.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String token) {
        return certificates
                .pdf(token, address.of(CertificatePage.PATH))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\"")
                        .body(pdf))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A form was open for too long, or somebody loads the address of one. */
    @GetMapping(PATH + "/{token}/{deed}")
    String back(@PathVariable String token) {
        return "redirect:" + PATH + "/" + token;
    }

    @PostMapping(PATH + "/{token}/cancel")
    ModelAndView cancel(@PathVariable String token) {
        return answer(token, registration.cancel(token));
    }

    @PostMapping(PATH + "/{token}/confirm")
    ModelAndView confirm(@PathVariable String token) {
        return answer(token, registration.confirm(token));
    }

    @PostMapping(PATH + "/{token}/feedback")
    ModelAndView say(@PathVariable String token, @RequestParam Map<String, String> typed) {
        FeedbackOutcome outcome = feedback.give(
                token,
                new GiveFeedback(
                        mark(typed, "overall"),
                        mark(typed, "content"),
                        mark(typed, "organisation"),
                        yesOrNo(typed.get("recommend")),
                        typed.getOrDefault("liked", ""),
                        typed.getOrDefault("better", "")));
        return outcome == FeedbackOutcome.INVALID
                ? page(token, HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("typed", typed)
                        .addObject("feedbackMissing", true)
                : new ModelAndView("redirect:" + PATH + "/" + token + "#feedback");
    }

    private static int mark(Map<String, String> typed, String name) {
        String mark = typed.getOrDefault(name, "");
        return mark.matches("[1-5]") ? Integer.parseInt(mark) : 0;
    }

    private static @Nullable Boolean yesOrNo(@Nullable String answer) {
        return "yes".equals(answer) ? Boolean.TRUE : "no".equals(answer) ? Boolean.FALSE : null;
    }

    private ModelAndView answer(String token, RegistrationOutcome outcome) {
        return outcome instanceof RegistrationOutcome.Done
                ? new ModelAndView("redirect:" + PATH + "/" + token)
                : page(token, HttpStatus.CONFLICT);
    }

    private ModelAndView page(String token, HttpStatus status) {
        Optional<Opened> opened = registration.open(token);
        ModelAndView page =
                new ModelAndView(opened.isPresent() ? "site/registration/registration" : "site/registration/unknown");
        page.setStatus(opened.isPresent() ? status : HttpStatus.NOT_FOUND);
        opened.ifPresent(it -> {
            page.addObject("token", token);
            page.addObject("it", it.registration());
            page.addObject("opening", it.opening());
            page.addObject("answers", it.answers());
            page.addObject("position", it.position());
            page.addObject("certificate", certificates.own(token).orElse(null));
            page.addObject("feedback", feedback.state(token));
            page.addObject("feedbackMissing", false);
            page.addObject("typed", Map.of());
            page.addObject("overtaken", status == HttpStatus.CONFLICT);
            page.addObject(
                    "cancels", it.registration().state().after(Deed.CANCEL).isPresent());
            page.addObject(
                    "confirms", it.registration().state().after(Deed.CONFIRM).isPresent());
        });
        page.addObject("head", "site/knowledge/unlisted-head");
        page.addObject("canonical", null);
        return page;
    }
}
