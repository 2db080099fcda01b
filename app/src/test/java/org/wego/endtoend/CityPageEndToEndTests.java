package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a mention of a city to its page, and on to what it did: in light and dark, on a wide screen and a phone. */
@EndToEndTest
class CityPageEndToEndTests {

    private static final Pattern PAGE_OF_A_MEMBER = Pattern.compile(".*/members/[0-9a-f-]{36}$");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 390", "DARK, 390"})
    void leadsFromTheOfficesToTheCityAndBack(ColorScheme colours, int width) {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colours))) {
            Page page = context.newPage();
            page.navigate(at("/governance?on=2018-01-01"));
            link(page, "Addis Ababa").first().click();

            assertThat(page).hasURL(PAGE_OF_A_MEMBER);
            assertThat(page.getByRole(AriaRole.HEADING, named("Addis Ababa"))).isVisible();
            isAccessible(page);
            fits(page);
            link(page, "Vice President City").click();
            assertThat(page).hasURL(Pattern.compile(".*/governance\\?asOf=2017-06-30$"));

            signIn(page);
            link(page, "Makati").click();
            assertThat(page).hasURL(Pattern.compile(".*/desk/members/[0-9a-f-]{36}$"));
            assertThat(page.getByRole(AriaRole.HEADING, named("Offices held"))).isVisible();
            isAccessible(page);
            link(page, "Executive Vice President City").click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Governance"))).isVisible();
        }
    }

    private void signIn(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL("**/desk");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private static void isAccessible(Page page) {
        assertThat(new Axe().faults(page)).as(page.url()).isEmpty();
    }

    /** Nothing reaches over the edge of the screen. */
    private static void fits(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("width of %s", page.url())
                .isTrue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
