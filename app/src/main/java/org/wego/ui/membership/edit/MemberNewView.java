package org.wego.ui.membership.edit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** A new member is recorded: most join as cities, today. */
@Route(DeskAddress.NEW_MEMBER)
@StyleSheet("context://styles/members.css")
@RolesAllowed("STAFF")
class MemberNewView extends Screen {

    MemberNewView(MemberRegister register, Clock clock) {
        super("members.new.title");
        MembershipDates today = MembershipDates.since(PartialDate.day(LocalDate.now(clock)));
        head().note("members.new.note");
        show(new MemberEditor(
                MemberProfile.of("", MembershipCategory.FULL, MemberKind.CITY, null, today),
                register::admit,
                DeskAddress.MEMBERS));
    }
}
