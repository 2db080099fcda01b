package org.wego.web.site.award;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.operation.IdInAddress;
import org.wego.programs.award.AwardRegister;
import org.wego.programs.award.EditionDetails;
import org.wego.programs.award.EditionId;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;

/** The awards: all editions, and who won each. */
@Controller
@PublicPage
class AwardPage {

    private final AwardRegister register;

    AwardPage(AwardRegister register) {
        this.register = register;
    }

    @Bean
    static PublicArea awardArea() {
        return PublicArea.reading("/awards/**");
    }

    @GetMapping("/awards")
    String awards(Model model) {
        model.addAttribute("editions", register.editions());
        return "site/award/list";
    }

    @GetMapping("/awards/{id}")
    String award(@PathVariable String id, Model model) {
        EditionDetails edition = IdInAddress.of(id, EditionId::new)
                .flatMap(register::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("edition", edition);
        model.addAttribute("honoured", register.honoured(edition.id()));
        return "site/award/award";
    }
}
