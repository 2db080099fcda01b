package org.wego.web.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wego.web.copy.PublicPage;

/** What people need to know before they write a script against the API. */
@Controller
@PublicPage
class ApiPage {

    @GetMapping("/api")
    String api() {
        return "site/api";
    }
}
