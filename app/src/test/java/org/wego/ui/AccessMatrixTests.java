package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.security.Role;

/** Every screen of the desk, opened by every role: shown or refused as it is annotated. */
class AccessMatrixTests extends ViewTest {

    @Test
    @As(Role.MEMBER)
    void opensForMembersWhatIsTheirs() {
        openAll(Role.MEMBER);
    }

    @Test
    @As(Role.STAFF)
    void opensForStaffWhatIsTheirs() {
        openAll(Role.STAFF);
    }

    @Test
    @As(Role.ADMIN)
    void opensForAdministratorsWhatIsTheirs() {
        openAll(Role.ADMIN);
    }

    @Test
    @As(Role.STAFF)
    void keepsAdministrationFromStaff() {
        UI.getCurrent().navigate("desk/administration/accounts");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedScreen");
    }

    @Test
    @As(Role.STAFF)
    void saysThatAnAddressDoesNotExist() {
        UI.getCurrent().navigate("desk/nothing");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }

    private void openAll(Role role) {
        List<String> surprises = new ArrayList<>();
        for (RouteData route : routes()) {
            UI.getCurrent().navigate(route.getTemplate());
            boolean shown = getCurrentView().getClass() == route.getNavigationTarget();
            if (shown != allows(route.getNavigationTarget(), role)) {
                surprises.add(route.getTemplate() + " for " + role + ": "
                        + getCurrentView().getClass().getSimpleName());
            }
        }
        assertThat(surprises).isEmpty();
    }

    /** Routes without parameters; those with parameters are opened by the tests of their own screens. */
    private static List<RouteData> routes() {
        List<RouteData> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("org.wego"))
                .filter(route -> !route.getTemplate().contains(":"))
                .toList();
        assertThat(routes)
                .hasSizeGreaterThan(2)
                .allMatch(route -> route.getTemplate().startsWith("desk"));
        return routes;
    }

    private static boolean allows(Class<? extends Component> view, Role role) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null
                || role.authorities().stream()
                        .anyMatch(it ->
                                Set.of(roles.value()).contains(it.getAuthority().substring("ROLE_".length())));
    }
}
