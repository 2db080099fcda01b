package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.account.DemonstrationAccounts;
import org.wego.membership.text.CleanText;
import org.wego.security.TriedEmail;

/** The sign-in page; in the demonstration profile it offers the accounts everybody may try. */
@Controller
class SignInPage {

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInPage(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    /**
     * The form.
     *
     * @param asked read before the page is begun: what cannot be decoded is refused, not half a page
     */
    @GetMapping("/login")
    String signIn(
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        DemonstrationAccounts accounts = demonstration.getIfAvailable();
        model.addAttribute("demonstrationAccounts", accounts == null ? List.of() : accounts.emails());
        model.addAttribute("demonstrationSecret", DemonstrationAccounts.SECRET);
        String tried = asked.containsKey("error") ? TriedEmail.take(request, response) : "";
        model.addAttribute("email", CleanText.line(tried));
        return "site/login";
    }
}
