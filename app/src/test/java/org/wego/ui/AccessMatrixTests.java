package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.Stated;
import org.wego.ViewTest;
import org.wego.membership.access.Role;

/** Every screen of the desk, opened by every role: shown or refused. */
class AccessMatrixTests extends ViewTest {

    /** In the place of each parameter: the id of nothing. */
    private static final String NOTHING = "01234567-89ab-7cde-8f01-23456789abcd";

    /**
     * The least role of each screen, stated by their packages and not read from the annotations that are tested.
     */
    private static final Map<String, Role> LEAST = leastRoles();

    @Test
    @As(Role.GUEST)
    void opensForGuestsNothingButWhatIsGivenToThem() {
        openAll(Role.GUEST);
    }

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
            addresses(route).forEach(address -> {
                UI.getCurrent().navigate(address.replaceAll(":[a-z]+", NOTHING));
                String shown = getCurrentView().getClass().getSimpleName();
                if (!expected(route, address, role).contains(shown)) {
                    surprises.add(address + " for " + role + ": " + shown);
                }
            });
        }
        assertThat(surprises).isEmpty();
    }

    /** The screen, or the refusal; the screen of a thing, asked for one that does not exist, may say so. */
    private static Set<String> expected(RouteData route, String address, Role role) {
        if (!allows(route.getNavigationTarget(), role)) {
            return Set.of("DeniedScreen");
        }
        String view = route.getNavigationTarget().getSimpleName();
        return address.contains(":") ? Set.of(view, "NotFoundScreen") : Set.of(view);
    }

    private static Stream<String> addresses(RouteData route) {
        return Stream.concat(
                Stream.of(route.getTemplate()), route.getRouteAliases().stream().map(RouteAliasData::getTemplate));
    }

    private static List<RouteData> routes() {
        List<RouteData> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("org.wego"))
                .toList();
        assertThat(routes)
                .extracting(route -> route.getNavigationTarget().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(LEAST.keySet());
        assertThat(routes).allMatch(route -> route.getTemplate().startsWith("desk"));
        return routes;
    }

    private static boolean allows(Class<? extends Component> view, Role role) {
        return role.compareTo(LEAST.get(view.getSimpleName())) >= 0;
    }

    private static Map<String, Role> leastRoles() {
        return Stated.LEAST_ROLE.all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Role.valueOf(it.getValue())));
    }
}
