package org.wego.web.site;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wego.security.PublicArea;

/** The areas of the public site that its menu names. */
@Component
class SiteAreas {

    private final List<PublicArea.Entry> named;

    SiteAreas(List<PublicArea> areas) {
        named = PublicArea.menu(areas);
    }

    /** In the order of the navigation. */
    List<PublicArea.Entry> named() {
        return named;
    }
}
