package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.security.Role;
import org.wego.ui.component.Fact;

class ShellViewTests extends ViewTest {

    @Test
    @As(Role.STAFF)
    void showsTheStateOfTheOrganisationAtHome() {
        navigate("desk", Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("World Smart Sustainable Cities Organization");
        assertThat(find(Fact.class).all()).isNotEmpty();
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Home")
                .doesNotContain("Accounts", "My invoices");
    }

    @Test
    @As(Role.ADMIN)
    void offersAdministrationToAdministrators() {
        navigate("desk", Component.class);

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Accounts", "Security journal");
    }

    @Test
    @As(Role.MEMBER)
    void offersItsOwnInvoicesToAMember() {
        navigate("desk", Component.class);

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("My invoices")
                .doesNotContain("Invoices");
    }
}
