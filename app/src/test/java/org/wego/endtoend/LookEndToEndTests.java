package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/** All screens, dialogs, menus and pages, looked at once: nothing moves while they are built, and axe finds no fault in either theme. */
@EndToEndTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:look;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookEndToEndTests {

    /** How often a fault is looked for again before it is believed. */
    private static final int LOOKS = 5;

    /** Sums up what moves by itself, and says what it was. */
    private static final String WATCH = """
            window.moved = [];
            new PerformanceObserver((list) => list.getEntries().filter((it) => !it.hadRecentInput).forEach((it) =>
              window.moved.push(it.value.toFixed(4) + ' ' + it.sources.map((source) => {
                const node = source.node?.nodeType === 1 ? source.node : source.node?.parentElement;
                return node ? node.localName + '.' + node.className + '#' + node.id : 'gone';
              }).join(', ')))).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Forms and lists that Vaadin gave no widths. */
    private static final String UNMEASURED = """
            () => [...document.querySelectorAll('main vaadin-form-layout > :first-child:not([hidden], [style*="width"])')]
              .map((it) => it.parentElement.outerHTML.slice(0, 100))
              .concat([...document.querySelectorAll('main vaadin-grid')]
                .filter((it) => it.checkVisibility() && it._getColumns().some((column) => !column.hidden && !column.width))
                .map((it) => it.outerHTML.slice(0, 100)))""";

    /** Pages with something that is wider than a phone. */
    private static final Set<String> WIDE =
            Set.of("site-api", "site-calculator-answer", "site-compare", "site-governance", "site-events-month");

    /** What a screen says that could not be shown. */
    private static final String FAILED = "() => [...document.querySelectorAll('main h1')].map((it) => it.innerText)"
            + ".filter((it) => it === 'Something went wrong')";

    private final Map<String, List<String>> failed = new ConcurrentSkipListMap<>();
    private final Map<String, List<String>> shifts = new ConcurrentSkipListMap<>();
    private final Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
    private final Map<String, List<String>> unmeasured = new ConcurrentSkipListMap<>();
    private final Map<String, List<String>> unled = new ConcurrentSkipListMap<>();
    private final AtomicInteger unfolded = new AtomicInteger();
    private final Axe axe = new Axe();
    private final Chromium chromium = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    JdbcClient database;

    /** In two browsers at once: each waits for frames and for the server for a third of its time. */
    @BeforeAll
    void lookAtEverything() throws Exception {
        DeskTour tour = new DeskTour(port, house.getServletContext(), database);
        try (BrowserContext context = context(chromium, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            tour.signIn(page, "admin");
            tour.fill(page);
        }
        List<DeskTour.Stop> desk = tour.desk();
        int part = desk.size() * 2 / 5;
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> rest = beside.submit(() -> {
                try (Chromium another = Chromium.beside()) {
                    walk(another, ColorScheme.DARK, tour, "admin", desk.subList(part, desk.size()));
                }
            });
            walk(chromium, ColorScheme.LIGHT, tour, "admin", desk.subList(0, part));
            walk(chromium, ColorScheme.LIGHT, tour, "member", tour.ofMembers());
            walk(chromium, ColorScheme.LIGHT, tour, "", tour.site());
            rest.get();
        }
    }

    private static BrowserContext context(Chromium chromium, ColorScheme wish) {
        return context(chromium, wish, 1440);
    }

    private static BrowserContext context(Chromium chromium, ColorScheme wish, int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(wish)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(DeskTour.PATIENCE_MILLIS);
        context.addInitScript(WATCH);
        context.addInitScript(Axe.SCRIPT);
        return context;
    }

    /**
     * @param wish which theme the system wishes for
     * @param who signs in; nobody where it is empty
     */
    private void walk(Chromium chromium, ColorScheme wish, DeskTour tour, String who, List<DeskTour.Stop> stops) {
        try (BrowserContext context = context(chromium, wish)) {
            Page page = context.newPage();
            if (!who.isEmpty()) {
                tour.signIn(page, who);
            }
            new Walk(page).along(tour, stops);
        }
    }

    /** One page, whose frame is looked at with the first screen. */
    private final class Walk {

        private final Page page;
        private final CityMentions cities = new CityMentions(database);
        private boolean framed;

        Walk(Page page) {
            this.page = page;
        }

        void along(DeskTour tour, List<DeskTour.Stop> stops) {
            Unfoldings unfoldings = new Unfoldings(page, (_, name) -> {
                unfolded.incrementAndGet();
                note(faults, name, lasting(page, () -> axe.faultsWithinFrame(page)));
            });
            for (DeskTour.Stop stop : stops) {
                page.navigate(tour.at(stop));
                DeskTour.settle(page);
                @SuppressWarnings("unchecked")
                List<String> moved = (List<String>) page.evaluate("() => window.moved");
                if (stop.name().startsWith("desk")) {
                    note(shifts, stop.name(), moved);
                }
                @SuppressWarnings("unchecked")
                List<String> fallen = (List<String>) page.evaluate(FAILED);
                note(failed, stop.name(), fallen);
                @SuppressWarnings("unchecked")
                List<String> lost = (List<String>) page.evaluate(UNMEASURED);
                note(unmeasured, stop.name(), lost);
                note(unled, stop.name(), cities.withoutLink(stop, page));
                boolean whole = !framed;
                framed = true;
                note(
                        faults,
                        stop.name(),
                        lasting(page, () -> whole ? axe.faultsInThemes(page) : axe.faultsWithinFrame(page)));
                if (stop.name().startsWith("desk")) {
                    unfoldings.show(stop.name());
                }
            }
        }
    }

    /** What is found again and again; a colour that is on its way to another one is not. */
    private static List<String> lasting(Page page, Supplier<List<String>> look) {
        List<String> found = look.get();
        for (int again = 0; again < LOOKS && !found.isEmpty(); again++) {
            DeskTour.settle(page);
            found = look.get();
        }
        return found;
    }

    private static void note(Map<String, List<String>> book, String name, List<String> found) {
        if (!found.isEmpty()) {
            book.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(found);
        }
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void showsEveryScreen() {
        assertThat(failed).isEmpty();
    }

    @Test
    void movesNothingWhileAScreenIsBuilt() {
        assertThat(shifts).isEmpty();
    }

    @Test
    void givesFormsAndListsTheirWidths() {
        assertThat(unmeasured).isEmpty();
    }

    @Test
    void leadsFromEveryCityToItsPage() {
        assertThat(unled).isEmpty();
    }

    @Test
    void givesAxeNothingToFind() {
        assertThat(faults).isEmpty();
    }

    /** What has no room there is moved sideways in a box of its own, by keys as well. */
    @Test
    void givesAxeNothingToFindOnAPhone() {
        DeskTour tour = new DeskTour(port, house.getServletContext(), database);
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(chromium, ColorScheme.LIGHT, 390)) {
            Page page = context.newPage();
            tour.site().stream().filter(stop -> WIDE.contains(stop.name())).forEach(stop -> {
                page.navigate(tour.at(stop));
                DeskTour.settle(page);
                found.addAll(lasting(page, () -> axe.faults(page)));
            });
        }
        assertThat(found).isEmpty();
    }

    /**
     * In a paragraph like others on another ground, in one of another colour, within a component, and in one that slowly turns
     * faint in the other theme.
     */
    @Test
    void findsAFaintWordAmongTheManyOfWhichAFewAreLookedAt() {
        try (BrowserContext context = context(chromium, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.setContent("""
                    <main><p>Seoul</p><p>Seoul</p><p>Seoul</p><p>Seoul</p><p id="other">Ha Noi</p>
                    <div style="background: #444"><p><a id="ground">Jakarta</a></p></div><div id="within"></div>
                    <p id="night">Makati</p></main>
                    <style>
                      body { background: light-dark(#fff, #111); color: light-dark(#111, #eee) }
                      #other { color: light-dark(#bbb, #eee) }
                      #night { background: #fff; color: light-dark(#111, #bbb); transition: color 100s }
                    </style>""");
            page.evaluate("document.querySelector('#within').attachShadow({ mode: 'open' }).innerHTML ="
                    + " '<b style=\"color: light-dark(#bbb, #eee)\">Nairobi</b>'");

            assertThat(axe.faultsWithinFrame(page))
                    .filteredOn(it -> it.contains("color-contrast"))
                    .hasSize(4)
                    .anyMatch(it -> it.startsWith("light") && it.contains("Ha Noi"))
                    .anyMatch(it -> it.startsWith("light") && it.contains("Jakarta"))
                    .anyMatch(it -> it.startsWith("light") && it.contains("Nairobi"))
                    .anyMatch(it -> it.startsWith("dark") && it.contains("Makati"));
        }
    }

    @Test
    void unfoldsWhatThereIsToUnfold() {
        assertThat(unfolded.get()).isGreaterThan(20);
    }

    @Test
    void excusesOnlyFaultsThatVaadinStillHas() {
        assertThat(axe.ofVaadin()).isEqualTo(Axe.listed());
    }
}
