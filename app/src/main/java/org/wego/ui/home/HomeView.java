package org.wego.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.membership.access.Role;
import org.wego.security.CurrentAccount;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Fact;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** The state of the organisation at a glance: figures with the way to what they count, and short lists below. */
@Route(DeskAddress.HOME)
@Menu(title = "shell.home", order = 0, icon = "vaadin:home")
@InMenu(Group.MAIN)
@PermitAll
class HomeView extends Screen {

    HomeView(
            CurrentAccount current,
            OrganisationIdentity identity,
            ObjectProvider<HomeFact> ofFacts,
            ObjectProvider<HomePanel> ofPanels,
            Clock clock) {
        LocalDate today = LocalDate.now(clock);
        String name = current.account().map(SignedInAccount::name).orElse("");
        head().titled(identity.nameOn(today).orElse(getTranslation("shell.name")))
                .note("shell.home.note", name, Formats.date(today));
        boolean member = current.is(Role.MEMBER);
        Contributions<Fact> facts = Contributions.of(ofFacts, part -> member ? part.facts() : List.of());
        Contributions<OverviewPanel> panels =
                Contributions.of(ofPanels, part -> member || part.forGuests() ? filled(part) : List.of());
        facts.apology().or(panels::apology).ifPresent(this::add);
        if (!facts.isEmpty() || !panels.isEmpty()) {
            add(row(facts.all(), "facts"), row(panels.all(), "panels", "overview"));
        } else if (facts.reference() == null && panels.reference() == null) {
            add(new EmptyState(getTranslation("shell.home.empty"), getTranslation("shell.home.empty.help")));
        }
    }

    private static List<OverviewPanel> filled(HomePanel part) {
        return part.panels().stream().filter(panel -> !panel.isEmpty()).toList();
    }

    private static Div row(List<? extends Component> parts, String... look) {
        Div row = new Div();
        row.add(parts.toArray(Component[]::new));
        row.addClassNames(look);
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home"));
    }
}
