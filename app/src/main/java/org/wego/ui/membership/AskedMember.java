package org.wego.ui.membership;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.wego.membership.organisation.MemberId;

/** The member that an address names. */
public final class AskedMember {

    private AskedMember() {}

    /**
     * The id in the address.
     *
     * @throws NotFoundException if there is none
     */
    public static MemberId of(BeforeEnterEvent event) {
        try {
            return MemberId.parse(event.getRouteParameters().get("member").orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }
}
