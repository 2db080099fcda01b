package org.wego.web.site;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;

/** What people need to know before they write a script against the API. */
@Controller
@PublicPage
class ApiPage {

    @Bean
    static PublicArea apiArea() {
        return PublicArea.reading("/api");
    }

    @GetMapping("/api")
    String api() {
        return "site/api";
    }
}
