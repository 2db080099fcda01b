package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.Stated;

/**
 * All that there is to see: every screen that the router knows, with something on it, and the pages that everybody reads.
 * What stands for the parameters of a route its subject states; a route with another one stops the tour.
 */
final class DeskTour {

    /** A screen or page, under the name of its picture. */
    record Stop(String name, String address) {}

    /** What only the contact of a member has something on. */
    private static final List<String> OF_MEMBERS = List.of(
            "desk/my-account",
            "desk/my-city",
            "desk/my-invoices",
            "desk/my-practices",
            "desk/my-projects",
            "desk/jury",
            "desk/my-nominations",
            "desk/my-registrations");

    /** A machine that has other work as well is slow, not broken. */
    static final double PATIENCE_MILLIS = 60_000;

    /** Polling with each frame has every frame drawn. */
    static final double POLL_MILLIS = 25;

    private final String site;
    private final ServletContext servlets;
    private final JdbcClient database;
    private final ShownThings shown;
    private String invitation = "setup";

    DeskTour(int port, ServletContext servlets, JdbcClient database) {
        this.site = "http://localhost:" + port + "/";
        this.servlets = servlets;
        this.database = database;
        this.shown = new ShownThings(database);
    }

    String at(Stop stop) {
        return site + stop.address();
    }

    void signIn(Page page, String who) {
        page.navigate(site + "login");
        page.getByLabel("E-mail").fill(who + "@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL("**/desk");
        settle(page);
    }

    /** Until nothing is asked of the server any more, and the lists have their rows. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('main')
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((it) => !it.isActive || !it.isActive())
                    && [...document.querySelectorAll('vaadin-grid')].every((it) => !it.loading)
                    && document.fonts.status === 'loaded'""", null, new Page.WaitForFunctionOptions().setPollingInterval(POLL_MILLIS));
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Leaves something behind on each screen; once for all tours of a house. */
    void fill(Page page) {
        invitation = new FilledHouse(site, database).fill(page);
    }

    /** The screens of the desk that staff and administrators have. */
    List<Stop> desk() {
        return routes().stream()
                .filter(it -> !OF_MEMBERS.contains(it.address()))
                .toList();
    }

    /** The screens of the desk that the contact of a member has instead. */
    List<Stop> ofMembers() {
        return routes().stream().filter(it -> OF_MEMBERS.contains(it.address())).toList();
    }

    /** What everybody reads. */
    List<Stop> site() {
        return new SitePages(servlets, shown, invitation).stops();
    }

    private List<Stop> routes() {
        RouteConfiguration known = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
        List<Stop> stops = new ArrayList<>();
        known.getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("org.wego"))
                .map(RouteBaseData::getTemplate)
                .sorted()
                .forEach(template -> stops.add(
                        new Stop(template.replaceAll("/:?_*", "-").replaceAll("[^a-z-]", ""), filled(template))));
        stops.add(new Stop("desk-events-month", "desk/events?month=2017-06"));
        stops.add(new Stop("desk-search-found", "desk/search?q=seoul"));
        stops.add(new Stop("desk-members-none", "desk/members?q=zzzz"));
        stops.add(new Stop("desk-invoices-none", "desk/invoices?q=zzzz"));
        stops.add(new Stop("desk-run-issued", "desk/fee-runs/" + shown.run(2017)));
        for (String tab : List.of("missing", "fees", "excluded", "totals")) {
            stops.add(new Stop("desk-run-" + tab, "desk/fee-runs/" + shown.run(2018) + "?tab=" + tab));
        }
        stops.add(new Stop("desk-knowledge-found", "desk/knowledge?q=street%20lihgting&region=ASIA"));
        stops.add(new Stop("desk-knowledge-none", "desk/knowledge?q=zzzz"));
        stops.add(new Stop("desk-knowledge-compared", "desk/knowledge/compare?" + shown.compared()));
        stops.add(new Stop("desk-resolutions-found", "desk/governance/resolutions?q=EC%2F2018%2F1"));
        stops.add(new Stop("desk-not-found", "desk/nothing"));
        stops.addAll(UnfinishedWork.stops(shown.entry(), shown.decidedProject(), shown.joinedCluster()));
        return stops;
    }

    /** The longest beginning counts: that of an editor before that of its thing. */
    private String filled(String template) {
        String address = template;
        List<String> beginnings = Stated.SHOWN.all().keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String beginning : beginnings) {
            int place = address.indexOf(beginning);
            if (place >= 0) {
                int parameter = address.indexOf(':', place);
                int end = address.indexOf('/', parameter);
                address =
                        address.substring(0, parameter) + shown.at(beginning) + (end < 0 ? "" : address.substring(end));
            }
        }
        assertThat(address).as("what to show at %s", template).doesNotContain(":");
        return address;
    }
}
