package org.wego.web.site.registration;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.wego.programs.certificate.Certificate;
import org.wego.programs.certificate.CertificateCheck;
import org.wego.security.PublicArea;

/** Says whether a certificate holds, to whoever has its code. */
@Controller
class CertificatePage {

    static final String PATH = "/certificates/";

    private final CertificateCheck certificates;

    CertificatePage(CertificateCheck certificates) {
        this.certificates = certificates;
    }

    @Bean
    static PublicArea certificateArea() {
        return PublicArea.reading("/certificates/**");
    }

    @GetMapping(PATH + "{code}")
    ModelAndView show(@PathVariable String code) {
        Optional<Certificate> found = certificates.find(code);
        ModelAndView page = new ModelAndView("site/registration/certificate");
        page.setStatus(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        page.addObject("certificate", found.orElse(null));
        page.addObject("head", "site/knowledge/unlisted-head");
        page.addObject("canonical", null);
        return page;
    }
}
