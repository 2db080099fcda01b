package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.operation.ApplicationAddress;
import org.wego.security.PublicArea;
import org.wego.web.copy.DataVersion;

/** What the frame of every public page needs to know. */
@ControllerAdvice(basePackageClasses = SiteFrame.class)
class SiteFrame {

    private final Supplier<Optional<IdentityOnDay>> today;
    private final SiteAreas areas;
    private final ApplicationAddress address;

    SiteFrame(
            OrganisationIdentity identity, SiteAreas areas, DataVersion data, Clock clock, ApplicationAddress address) {
        this.today = data.remembered(() -> identity.asOf(LocalDate.now(clock)));
        this.areas = areas;
        this.address = address;
    }

    /** The organisation as it is today, or null while it is not known. */
    @ModelAttribute("organisation")
    @Nullable
    IdentityOnDay organisation() {
        return today.get().orElse(null);
    }

    /** The areas of the site, in the order of the navigation. */
    @ModelAttribute("areas")
    List<PublicArea.Entry> areas() {
        return areas.named();
    }

    /** The one address of this page for search engines, without parameters. */
    @ModelAttribute("canonical")
    String canonical(HttpServletRequest request) {
        return address.of(request.getServletPath());
    }

    /** Where the application is reached from outside. */
    @ModelAttribute("base")
    String base() {
        return address.of("");
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
