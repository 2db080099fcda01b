package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a browser shows of the kit of the desk: where the focus goes, and that a list fits a phone. */
@EndToEndTest
class KitEndToEndTests {

    private static final int PATIENCE_MILLIS = 30_000;

    /** How far the rows of the list reach beyond its edge. */
    private static final String CUT = "grid => grid.$.table.scrollWidth - grid.$.table.clientWidth";

    @LocalServerPort
    int port;

    @Test
    void putsTheFocusOnTheHeadingAfterALinkButNotAtFirst() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = sized(chromium, 1440, 900)) {
            Page page = signedIn(context);
            page.navigate(at("/desk/people"));
            assertThat(page.locator("h1")).hasText("People", patiently());
            assertThat(page.locator("h1")).not().isFocused();

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Members").setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Members", patiently());
            assertThat(page.locator("h1")).isFocused();
        }
    }

    @Test
    void keepsTheFocusWhereSomethingHappened() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = sized(chromium, 1440, 900)) {
            Page page = signedIn(context);
            page.navigate(at("/desk/knowledge/lists"));
            button(page, "New list").click();
            button(page, "Begin the list").click();
            Locator name = page.getByLabel("Name of the list");
            assertThat(name).isFocused();

            name.fill("To be deleted");
            button(page, "Begin the list").click();
            assertThat(page.locator("h1")).hasText("To be deleted", patiently());
            assertThat(page.locator("h1")).isFocused();

            button(page, "Delete the list").first().click();
            assertThat(button(page, "Cancel")).isFocused();
            button(page, "Delete the list").last().click();
            assertThat(page.locator("h1")).hasText("Reading lists", patiently());
            assertThat(page.locator("h1")).isFocused();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void cutsNoListOffOnAPhone() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = sized(chromium, 390, 844)) {
            Page page = signedIn(context);
            for (String list : List.of(
                    "administration/journal", "administration/accounts", "administration/audit", "people", "members")) {
                page.navigate(at("/desk/" + list));
                Locator grid = page.locator("vaadin-grid");
                assertThat(grid).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
                page.waitForFunction("() => !document.querySelector('vaadin-grid').loading");

                assertThat((int) grid.evaluate(CUT)).as(list).isLessThanOrEqualTo(1);
            }
        }
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("admin@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/desk");
        return page;
    }

    private static BrowserContext sized(Chromium chromium, int width, int height) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
