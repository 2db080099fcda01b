package org.wego.ui.membership;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;

/** Addresses of the screens of members. */
final class MembersNavigation {

    static final String MEMBERS = "desk/members";
    static final String NEW = "desk/members/new";
    static final String MEMBER = "desk/members/:member";
    static final String EDIT = "desk/members/:member/edit";
    static final String MY_CITY = "desk/my-city";
    static final String MY_INVOICES = "desk/my-invoices";

    private MembersNavigation() {}

    /** The page of a member. */
    public static String member(MemberId id) {
        return MEMBERS + "/" + id;
    }

    static String edit(MemberId id) {
        return member(id) + "/edit";
    }

    static String person(PersonId id) {
        return "desk/people/" + id;
    }

    static String invoices(MemberId id) {
        return "desk/invoices?member=" + id;
    }

    static String concessions(MemberId id) {
        return "desk/concessions?member=" + id;
    }

    /** The member that an address names. */
    static MemberId member(BeforeEnterEvent event) {
        try {
            return MemberId.parse(event.getRouteParameters().get("member").orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }
}
