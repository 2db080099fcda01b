package org.wego.ui.programs.award;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.membership.access.Role;
import org.wego.programs.award.AwardKeeping;
import org.wego.programs.award.AwardRegister;
import org.wego.programs.award.EditionDetails;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.AwardAddress;
import org.wego.ui.component.list.ListGrid;

/** All editions of the organisation's awards. */
@Route(AwardAddress.AWARDS)
@Menu(title = "awards.title", order = 34, icon = "vaadin:trophy")
@InMenu(Group.MAIN)
@RolesAllowed("MEMBER")
class AwardsView extends Screen {

    AwardsView(AwardRegister register, AwardKeeping keeping, CurrentAccount current) {
        super("awards.title");
        head().note("awards.note").actions(Buttons.leading("awards.public", "awards"));
        if (current.is(Role.STAFF)) {
            head().actions(Buttons.primary(
                    "awards.plan",
                    VaadinIcon.PLUS,
                    () -> new EditionDialog(
                                    null, draft -> keeping.plan(draft), it -> Buttons.goTo(AwardAddress.award(it)))
                            .open()));
        }
        List<EditionDetails> editions = register.editions();
        ListGrid<EditionDetails> grid = new ListGrid<>();
        grid.link(
                        "awards.edition",
                        it -> AwardAddress.award(it.id()),
                        it -> it.said().name())
                .setFlexGrow(2);
        grid.text("awards.year", it -> it.said().year());
        grid.longText("awards.categories", it -> String.join(", ", it.said().categories()));
        grid.badge("awards.state", it -> AwardWords.state(it.state()));
        grid.setItems(editions);
        show(grid.sizedFor(editions.size()).empty("awards.none").onPhone(0, 3));
    }
}
