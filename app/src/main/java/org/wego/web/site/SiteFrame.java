package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the frame of every public page needs to know. */
@ControllerAdvice(basePackageClasses = SiteFrame.class)
class SiteFrame {

    private final String address;

    SiteFrame(@Value("${wego.address:}") String address) {
        this.address = address;
    }

    /** The one address of this page for search engines, without parameters. */
    @ModelAttribute("canonical")
    String canonical(HttpServletRequest request) {
        return base(request) + request.getServletPath();
    }

    /** Where the application is reached from outside. */
    @ModelAttribute("base")
    String base(HttpServletRequest request) {
        return address.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : address;
    }

    /** The path, to mark the current entry of the navigation. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getServletPath();
    }

    /** E-mail of the signed-in visitor, or an empty text. */
    @ModelAttribute("signedIn")
    String signedIn(HttpServletRequest request) {
        return request.getRemoteUser() == null ? "" : request.getRemoteUser();
    }
}
