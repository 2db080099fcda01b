package org.wego.ui.home;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.security.CurrentAccount;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.PageHeader;
import org.wego.words.Formats;

/** The state of the organisation at a glance. */
@Route("desk")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    HomeView(CurrentAccount current, OrganisationIdentity identity, HomeFacts facts, HomePanels panels, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        addClassName("page");
        String name = current.account().map(SignedInAccount::name).orElse("");
        add(new PageHeader(identity.nameOn(today).orElse(getTranslation("shell.name")))
                .withNote(getTranslation("shell.home.note", name, Formats.date(today))));
        if (facts.isEmpty() && panels.isEmpty()) {
            add(new EmptyState(getTranslation("shell.home.empty"), getTranslation("shell.home.empty.help")));
        } else {
            add(facts, panels);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home"));
    }
}
