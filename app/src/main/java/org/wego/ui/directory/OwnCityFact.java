package org.wego.ui.directory;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;

/** The member that the account acts for. */
@Component
@Order(10)
class OwnCityFact implements HomeFact {

    private final OwnMembers own;
    private final MemberDirectory directory;

    OwnCityFact(OwnMembers own, MemberDirectory directory) {
        this.own = own;
        this.directory = directory;
    }

    @Override
    public List<Fact> facts() {
        return own.chosen().flatMap(directory::details).stream()
                .map(MemberDetails::summary)
                .map(OwnCityFact::fact)
                .toList();
    }

    private static Fact fact(MemberSummary member) {
        UI ui = UI.getCurrent();
        return new Fact(member.label(), ui.getTranslation("categories.member." + member.category()))
                .leadingTo(DeskAddress.MY_CITY, ui.getTranslation("shell.home.own.open"));
    }
}
