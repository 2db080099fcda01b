package org.wego.web;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.security.PublicArea;

/** A form for everybody, as joining or an event will have one. It is on the class path of the tests only. */
@RestController
class TrialForm {

    static final String PATH = "/trial-form";

    @Bean
    static PublicArea trialFormArea() {
        return PublicArea.reading(PATH).takingForms();
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String show(CsrfToken token) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"_csrf\" value=\"" + token.getToken() + "\"></form>";
    }

    @PostMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    String take(@RequestParam String city) {
        return "taken: " + city;
    }
}
