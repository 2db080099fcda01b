package org.wego.ui.home;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.wego.security.CurrentAccount;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.PageHeader;

/** The state of the organisation at a glance. */
@Route("desk")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    HomeView(CurrentAccount current) {
        addClassName("page");
        String name = current.account().map(SignedInAccount::name).orElse("");
        add(new PageHeader(getTranslation("shell.home")).withNote(getTranslation("shell.home.note", name)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home"));
    }
}
