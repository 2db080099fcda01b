package org.wego.ui.membership;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.IdInAddress;

/** The member that an address names. */
public final class AskedMember {

    private AskedMember() {}

    /**
     * The id in the address.
     *
     * @throws NotFoundException if there is none
     */
    public static MemberId of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("member")
                .flatMap(it -> IdInAddress.of(it, MemberId::new))
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
    }
}
