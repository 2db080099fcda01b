package org.wego.ui.membership.edit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberRegister;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.membership.AskedMember;

/** The record of a member, to be corrected. If somebody else saved it meanwhile, what was typed here stays. */
@Route(DeskAddress.MEMBER_EDITOR)
@StyleSheet("context://styles/members.css")
@RolesAllowed("STAFF")
class MemberEditView extends Screen implements BeforeEnterObserver {

    private final transient MemberRegister register;

    MemberEditView(MemberRegister register) {
        this.register = register;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberId id = AskedMember.of(event);
        MemberRegister.StaffRecord record = register.open(id).orElseThrow(NotFoundException::new);
        head().titled(getTranslation("members.edit.title", record.profile().label()));
        show(new MemberEditor(
                record.profile(),
                (profile, sure) -> register.revise(id, record.version(), profile, sure),
                DeskAddress.member(id)));
    }
}
