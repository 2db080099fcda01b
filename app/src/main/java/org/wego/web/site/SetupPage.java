package org.wego.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wego.account.AccountSetup;
import org.wego.account.SetupRefusal;
import org.wego.security.TooManyAttempts;

/** Where a one-time link leads: choose a password, and for the first administrator also e-mail and name. */
@Controller
class SetupPage {

    private final AccountSetup setup;

    SetupPage(AccountSetup setup) {
        this.setup = setup;
    }

    @GetMapping("/setup")
    ModelAndView ask(@RequestParam(defaultValue = "") String token) {
        return form(token, "", "", Optional.empty());
    }

    @PostMapping("/setup")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        Optional<SetupRefusal> refusal = setup.choosePassword(token, email, name, password);
        return refusal.isEmpty() ? new ModelAndView("redirect:/login?ready") : form(token, email, name, refusal);
    }

    /** So many passwords are being hashed that this one was not looked at; the form can be sent again. */
    @ExceptionHandler
    void busy(TooManyAttempts others, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, others.retryAfter());
        response.sendError(others.status().value());
    }

    private ModelAndView form(String token, String email, String name, Optional<SetupRefusal> refusal) {
        Optional<AccountSetup.Invited> invited = setup.invited(token);
        ModelAndView page = new ModelAndView("site/setup");
        page.setStatus(invited.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        page.addObject("valid", invited.isPresent());
        page.addObject("known", invited.flatMap(AccountSetup.Invited::email).orElse(null));
        page.addObject("token", token);
        page.addObject("email", email);
        page.addObject("name", name);
        page.addObject("refusal", refusal.map(Enum::name).orElse(null));
        return page;
    }
}
