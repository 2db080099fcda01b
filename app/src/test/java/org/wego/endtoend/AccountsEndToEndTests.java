package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators invite people and correct what they may do, by the keyboard if they like. */
@EndToEndTest
class AccountsEndToEndTests {

    private static final double PATIENCE_MILLIS = 60_000;

    @LocalServerPort
    int port;

    @Test
    void invitesSomebodyAndCorrectsTheRole() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(at("/desk/administration/accounts"));
            invite(page);
            offersTheLink(page);
            correctTheRole(page);
            asksWithTheFocusOnCancel(page);
        }
    }

    private void signIn(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("admin@wego.example");
        page.getByLabel("Password").fill("demo");
        button(page, "Sign in").click();
        page.waitForURL("**/desk");
    }

    private static void invite(Page page) {
        assertThat(page).hasTitle("Accounts · WeGO", new PageAssertions.HasTitleOptions().setTimeout(PATIENCE_MILLIS));
        isAccessible(page);
        button(page, "Invite").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Newcomer");
        dialog.getByLabel("E-mail").fill("newcomer@city.example");
        dialog.getByLabel("Member organisation").fill("seoul");
        page.getByRole(AriaRole.OPTION, named(Pattern.compile("Seoul.*")))
                .first()
                .click();
        isAccessible(page);
        dialog.getByRole(AriaRole.BUTTON, inside("Invite")).click();
    }

    private static void offersTheLink(Page page) {
        assertThat(button(page, "Copy")).isVisible();
        Locator mail = page.getByRole(AriaRole.LINK, named("Write the e-mail"));
        assertThat(mail).isVisible();
        assertThat(mail.getAttribute("href")).startsWith("mailto:newcomer@city.example?subject=");
        isAccessible(page);
        button(page, "Close").click();
    }

    private static void correctTheRole(Page page) {
        openMenu(page);
        for (String choice : List.of("Edit", "New link to choose a password", "New API token", "Block")) {
            assertThat(button(page, choice)).isVisible();
        }
        isAccessible(page);
        button(page, "Edit").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, named("Account of newcomer@city.example"));
        assertThat(dialog.getByLabel("Name")).hasValue("Newcomer");
        dialog.getByLabel("Role").first().click();
        page.getByRole(AriaRole.OPTION, named("Secretariat staff")).click();
        isAccessible(page);
        button(page, "Save").click();
        assertThat(page.getByText("newcomer@city.example has been changed.")).isVisible();
    }

    /** Enter on a question that was just asked does no harm. */
    private static void asksWithTheFocusOnCancel(Page page) {
        openMenu(page);
        button(page, "New API token").click();
        assertThat(button(page, "Cancel")).isFocused();
        isAccessible(page);
        page.keyboard().press("Enter");
        assertThat(button(page, "Cancel")).isHidden();
        assertThat(page.getByText("API token of newcomer@city.example")).isHidden();
    }

    private static void openMenu(Page page) {
        Locator actions = button(page, "What to do with newcomer@city.example");
        actions.focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static void isAccessible(Page page) {
        assertThat(new Axe().faults(page)).as(page.url()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
