package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that cannot be taken as it is, as staff sees it: left out, asked, held back, used by default, deleted. */
@EndToEndTest
class EditionImportEndToEndTests {

    private static final String FILE = "ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\n"
            + "KOR\tPPPPC\t36,389.938\t37,740.396\t2016\n"
            + "BDI\tPPPPC\t831085\t814.501\t2016\n"
            + "QQQ\tPPPPC\t1,831.085\tn/a\t2016\n"
            + "MCO\tPPPPC\t98731\tn/a\t2016\n";

    @LocalServerPort
    int port;

    @Test
    void leadsFromAFileWithAWrongFigureToAnEditionThatIsUsedByDefault() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = context.newPage();
            try {
                signIn(page);
                lookAtAFileWithErrors(page);
                answerAndImport(page);
                useByDefault(page);
                delete(page);
            } catch (AssertionError | RuntimeException failed) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/endtoend-failed.png")));
                throw failed;
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        button(page, "Sign in").click();
        page.waitForURL("**/desk");
    }

    private void lookAtAFileWithErrors(Page page) {
        page.navigate(at("/desk/economy/import"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("weo.xls", "text/plain", FILE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("“831085” for Burundi, 2015")).isVisible();
        assertThat(button(page, "Import 5 figures")).not().isVisible();
        isAccessible(page, "errors");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Cannot be right (1)"))
                .click();
        isAccessible(page, "doubted");
        button(page, "Leave out of this edition: BDI").click();
        assertThat(page.getByText("Left out as decided: BDI.")).isVisible();
    }

    private void answerAndImport(Page page) {
        page.getByLabel("Name of the edition").fill("WEO April 2012");
        page.getByLabel("Published on").fill("18 Apr 2017");
        page.getByLabel("Published on").press("Enter");
        assertThat(page.getByText("The name “WEO April 2012” is of another year"))
                .isVisible();
        assertThat(page.getByText("“98731” for Monaco, 2015, has no decimals")).isVisible();
        button(page, "Import 3 figures").click();
        // for a moment it is also said to whoever does not see it
        assertThat(page.getByText("Look at the questions among the findings first.")
                        .first())
                .isVisible();
        isAccessible(page, "questions");
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Import 3 figures").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("WEO April 2012");
    }

    private void useByDefault(Page page) {
        assertThat(page.getByText("Held back: it has no figures for")).isVisible();
        isAccessible(page, "held-back");
        page.navigate(at("/desk/economy"));
        assertThat(exactly(page, "Held back")).isVisible();
        assertThat(exactly(page, "Used by default")).isVisible();
        isAccessible(page, "list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("WEO April 2012"))
                .click();
        button(page, "Use by default").click();
        assertThat(page.getByText("Use WEO April 2012 by default?")).isVisible();
        isAccessible(page, "ask");
        button(page, "Use by default").last().click();
        assertThat(page.getByText("WEO April 2012 is used by default")).isVisible();
        assertThat(page.getByText("Held back: it has no figures for")).not().isVisible();
    }

    private void delete(Page page) {
        button(page, "Delete").click();
        assertThat(page.getByText("Delete the edition WEO April 2012?")).isVisible();
        button(page, "Delete").last().click();
        assertThat(page.getByText("WEO April 2012 was deleted.")).isVisible();
        assertThat(exactly(page, "Used by default")).isVisible();
    }

    private static Locator exactly(Page page, String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void isAccessible(Page page, String name) {
        assertThat(new Axe().faults(page)).as(name).isEmpty();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
