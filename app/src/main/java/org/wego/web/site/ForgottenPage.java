package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wego.account.AccountSetup;
import org.wego.membership.name.Excerpt;
import org.wego.security.PublicArea;
import org.wego.security.TooManyAttempts;

/** Where somebody gets a link by e-mail to choose a new password; it says the same whether or not there is an account. */
@Controller
class ForgottenPage {

    private final AccountSetup setup;

    ForgottenPage(AccountSetup setup) {
        this.setup = setup;
    }

    @Bean
    static PublicArea forgottenArea() {
        return PublicArea.reading("/forgotten").takingForms();
    }

    @GetMapping("/forgotten")
    ModelAndView ask(@RequestParam(defaultValue = "") String email) {
        return page(email, false, false);
    }

    @PostMapping("/forgotten")
    ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        if (!setup.sendsMail()) {
            return page(email, false, false);
        }
        boolean sent = setup.sendLink(email, request.getRemoteAddr());
        return page(email, sent, !sent);
    }

    /** Too much was tried from there, or with this address, so this was not looked at; the form can be sent again. */
    @ExceptionHandler
    void busy(TooManyAttempts others, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, others.retryAfter());
        response.sendError(others.status().value());
    }

    private ModelAndView page(String email, boolean sent, boolean invalid) {
        ModelAndView page = new ModelAndView("site/forgotten");
        page.setStatus(invalid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        page.addObject("email", Excerpt.of(email));
        page.addObject("sendsMail", setup.sendsMail());
        page.addObject("sent", sent);
        page.addObject("invalid", invalid);
        return page;
    }
}
