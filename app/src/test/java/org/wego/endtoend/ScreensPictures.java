package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/**
 * Pictures of all screens, dialogs, menus and pages in {@code target/pictures}, to be looked at: in light, in dark and as
 * wide as a phone. {@code ./mvnw -Ppictures verify} makes them.
 */
@Tag("pictures")
@EndToEndTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:pictures;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1")
class ScreensPictures {

    private static final Path ALBUM = Path.of("target", "pictures");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    JdbcClient database;

    @Test
    void takesThemAll() {
        DeskTour tour = new DeskTour(port, house.getServletContext(), database);
        try (Chromium chromium = Chromium.start()) {
            try (BrowserContext context = context(chromium, 1440, ColorScheme.LIGHT)) {
                Page page = context.newPage();
                tour.signIn(page, "admin");
                tour.fill(page);
            }
            take(chromium, tour, "light", 1440, ColorScheme.LIGHT);
            take(chromium, tour, "dark", 1440, ColorScheme.DARK);
            take(chromium, tour, "phone", 390, ColorScheme.LIGHT);
        }
        assertThat(ALBUM.resolve("light")).isDirectoryContaining("glob:**/desk.png");
    }

    private static void take(Chromium chromium, DeskTour tour, String album, int width, ColorScheme colours) {
        try (BrowserContext context = context(chromium, width, colours)) {
            walk(context.newPage(), tour, tour.site(), album, false);
        }
        try (BrowserContext context = context(chromium, width, colours)) {
            Page page = context.newPage();
            tour.signIn(page, "member");
            walk(page, tour, tour.ofMembers(), album, true);
        }
        try (BrowserContext context = context(chromium, width, colours)) {
            Page page = context.newPage();
            tour.signIn(page, "admin");
            walk(page, tour, tour.desk(), album, true);
        }
    }

    private static void walk(Page page, DeskTour tour, List<DeskTour.Stop> stops, String album, boolean unfolding) {
        Unfoldings unfoldings = new Unfoldings(page, (open, name) -> take(open, album, name, false));
        for (DeskTour.Stop stop : stops) {
            page.navigate(tour.at(stop));
            DeskTour.settle(page);
            take(page, album, stop.name(), !unfolding);
            if (unfolding) {
                unfoldings.show(stop.name());
            }
        }
    }

    private static void take(Page page, String album, String name, boolean whole) {
        Path file = ALBUM.resolve(album).resolve(name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }

    private static BrowserContext context(Chromium chromium, int width, ColorScheme colours) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(DeskTour.PATIENCE_MILLIS);
        return context;
    }
}
