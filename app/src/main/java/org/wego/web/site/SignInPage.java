package org.wego.web.site;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wego.account.DemonstrationAccounts;

/** The sign-in page; in the demonstration profile it offers the accounts everybody may try. */
@Controller
class SignInPage {

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInPage(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String signIn(Model model) {
        DemonstrationAccounts accounts = demonstration.getIfAvailable();
        model.addAttribute("demonstrationAccounts", accounts == null ? List.of() : accounts.emails());
        model.addAttribute("demonstrationSecret", DemonstrationAccounts.SECRET);
        return "site/login";
    }
}
