package org.wego.ui.membership;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.wego.membership.organisation.MemberId;

/** The member that an address names. */
final class AskedMember {

    private AskedMember() {}

    /** @throws NotFoundException if it names none */
    static MemberId of(BeforeEnterEvent event) {
        try {
            return MemberId.parse(event.getRouteParameters().get("member").orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }
}
