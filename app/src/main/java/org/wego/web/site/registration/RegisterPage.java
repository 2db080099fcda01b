package org.wego.web.site.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.text.CleanText;
import org.wego.operation.IdInAddress;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.EventRegistration.Visited;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.NotOpen;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.Question;
import org.wego.security.FormBounds;
import org.wego.security.PublicArea;
import org.wego.security.TooManyAttempts;
import org.wego.web.site.form.VisitorPace;

/** The form by which anybody registers for an event that is open to all. */
@Controller
class RegisterPage {

    private static final String PATH = "/register";

    /** Five answers in letters of three bytes, each of which a form writes as three signs. */
    private static final long FORM = 64 << 10;

    private static final Set<Problem> OF_NAME = EnumSet.of(Problem.NO_NAME, Problem.NAME_TOO_LONG, Problem.NAME_SPOILT);
    private static final Set<Problem> OF_EMAIL = EnumSet.of(Problem.NO_EMAIL, Problem.NO_ADDRESS);

    private final EventRegistration registration;
    private final VisitorPace pace;
    private final Clock clock;

    RegisterPage(EventRegistration registration, Clock clock) {
        this.registration = registration;
        this.pace = new VisitorPace(clock);
        this.clock = clock;
    }

    @Bean
    static PublicArea registerArea() {
        return PublicArea.reading(PATH + "/**").takingForms(new FormBounds(FORM, 0, _ -> false));
    }

    /** Before the page is so long that a part of it leaves: its cookie goes with the head. */
    @ModelAttribute
    void makeToken(CsrfToken token) {
        String _ = token.getToken();
    }

    @GetMapping(PATH + "/{event}")
    ModelAndView form(@PathVariable String event) {
        return page(find(event), Map.of(), Set.of(), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{event}")
    ModelAndView register(
            @PathVariable String event, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        EventOpening opening = find(event);
        RegisterForEvent said = said(opening, typed);
        Set<Problem> problems = registration.problems(opening.event(), said);
        boolean consents = typed.containsKey("consent");
        if (!problems.isEmpty() || !consents) {
            return page(opening, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("consentMissing", !consents);
        }
        pace.ofNetwork(request.getRemoteAddr());
        // what nobody sees only a program fills in
        boolean human = typed.getOrDefault("website2", "").isEmpty();
        if (!human || !pace.reaches(EmailAddress.mailbox(said.email()))) {
            return new ModelAndView("redirect:" + PATH + "/" + opening.event() + "?sent");
        }
        Visited visited = registration.registerVisitor(opening.event(), said);
        return switch (visited.outcome()) {
            case Done _ -> new ModelAndView("redirect:/registrations/" + visited.secret());
            case Known _ -> new ModelAndView("redirect:" + PATH + "/" + opening.event() + "?known");
            case Invalid(var others) -> page(find(event), typed, others, HttpStatus.UNPROCESSABLE_CONTENT);
            case NotOpen _ -> page(find(event), typed, Set.of(), HttpStatus.CONFLICT);
            case RegistrationOutcome _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** So many registrations came from there that this one was not looked at; the form can be sent again later. */
    @ExceptionHandler
    void busy(TooManyAttempts others, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, others.retryAfter());
        response.sendError(others.status().value());
    }

    private static RegisterForEvent said(EventOpening opening, Map<String, String> typed) {
        return new RegisterForEvent(
                typed.getOrDefault("name", ""),
                typed.getOrDefault("email", ""),
                IntStream.range(0, opening.rules().questions().size())
                        .mapToObj(it -> typed.getOrDefault("answer" + it, ""))
                        .toList());
    }

    private ModelAndView page(
            EventOpening opening, Map<String, String> typed, Set<Problem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView("site/registration/register");
        page.setStatus(status);
        page.addObject("opening", opening);
        page.addObject("typed", typed);
        page.addObject("closed", opening.closed(LocalDate.now(clock), false).orElse(null));
        page.addObject("nameFaults", of(problems, OF_NAME));
        page.addObject("emailFaults", of(problems, OF_EMAIL));
        page.addObject("answerFaults", answerFaults(opening, typed, problems));
        page.addObject("consentMissing", false);
        page.addObject("anyFault", !problems.isEmpty());
        page.addObject("head", "site/knowledge/unlisted-head");
        page.addObject("canonical", null);
        return page;
    }

    private static List<Problem> of(Set<Problem> problems, Set<Problem> field) {
        return problems.stream().filter(field::contains).toList();
    }

    /** The questions that are not answered as they have to be, by their place. */
    private static Map<Integer, Question.Fault> answerFaults(
            EventOpening opening, Map<String, String> typed, Set<Problem> problems) {
        Map<Integer, Question.Fault> faults = new LinkedHashMap<>();
        if (!problems.isEmpty()) {
            List<Question> questions = opening.rules().questions();
            for (int place = 0; place < questions.size(); place++) {
                int at = place;
                questions
                        .get(at)
                        .objection(CleanText.line(typed.getOrDefault("answer" + at, "")))
                        .ifPresent(fault -> faults.put(at, fault));
            }
        }
        return faults;
    }

    private EventOpening find(String written) {
        return IdInAddress.of(written, EventId::new)
                .flatMap(registration::opening)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
