package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.security.Role;

class ShellViewTests extends ViewTest {

    @Test
    @As(Role.STAFF)
    void greetsStaffAtHomeWithTheNavigation() {
        navigate("desk", com.vaadin.flow.component.Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Home");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Home");
    }
}
