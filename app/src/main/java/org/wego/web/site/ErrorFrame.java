package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wego.security.PublicArea;

/** The ways on from a page that could not be shown; nothing here needs the database, which may be what failed. */
@ControllerAdvice(assignableTypes = ErrorController.class)
class ErrorFrame {

    private final SiteAreas areas;

    ErrorFrame(SiteAreas areas) {
        this.areas = areas;
    }

    @ModelAttribute("areas")
    List<PublicArea.Entry> areas() {
        return areas.named();
    }

    /** E-mail of the signed-in visitor, or an empty text. */
    @ModelAttribute("signedIn")
    String signedIn(HttpServletRequest request) {
        return request.getRemoteUser() == null ? "" : request.getRemoteUser();
    }
}
