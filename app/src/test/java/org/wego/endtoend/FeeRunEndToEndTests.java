package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job of the house as staff does it: from the IMF's file to a numbered invoice. */
@EndToEndTest
class FeeRunEndToEndTests {

    /** An original file of the IMF, kept with the tests of the module that reads it. */
    private static final Path WEO_APRIL_2022 = Path.of("../membership/src/test/resources/economy/WEOApr2022all.xlsx");

    private static final double PATIENCE_MILLIS = 60_000;

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheFileOfTheImfToANumberedInvoice() throws IOException {
        try (Chromium chromium = Chromium.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = context.newPage();
            try {
                signIn(page);
                importEdition(page);
                startRun(page);
                lookAtTheWorkList(page);
                lookAtTheFeeOfSeoul(page);
                confirm(page);
                assertThat(pdfOfSeoul(page))
                        .contains("2017-00", "Seoul", "South Korea", "WEO April 2022", "10,000,000")
                        .contains("USD\u00a010,000.00");
            } catch (AssertionError | RuntimeException failed) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/endtoend-failed.png")));
                throw failed;
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(at("/login"));
        isAccessible(page);
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL("**/desk");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        isAccessible(page);
    }

    private void importEdition(Page page) {
        page.navigate(at("/desk/economy/import"));
        page.locator("vaadin-upload input[type=file]").setInputFiles(WEO_APRIL_2022);
        page.getByLabel("Name of the edition").fill("WEO April 2022");
        page.getByLabel("Published on").fill("19 Apr 2022");
        page.getByLabel("Published on").press("Enter");
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Import [\\d,]+ figures")))
                .click();
        hasTitle(page, "WEO April 2022");
        isAccessible(page);
    }

    private void startRun(Page page) {
        page.navigate(at("/desk/fee-runs"));
        page.getByRole(AriaRole.BUTTON, named("New run")).click();
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("2017");
        page.getByLabel("Edition of the economic data").click();
        page.getByRole(AriaRole.OPTION, named(Pattern.compile("WEO April 2022.*")))
                .click();
        page.getByRole(AriaRole.BUTTON, named("Start")).click();
        hasTitle(page, "Fees of 2017");
        isInState(page, "To be confirmed");
        assertThat(page.locator("h1")).isFocused();
    }

    /** Members without a figure are listed, each with the way to its page. */
    private void lookAtTheWorkList(Page page) {
        page.getByRole(AriaRole.TAB, named(Pattern.compile("Members without a fee yet .*")))
                .click();
        assertThat(page.getByText("No population:")).isVisible();
        isAccessible(page);
        page.getByRole(AriaRole.LINK, named("Beyoğlu")).first().click();
        hasTitle(page, "Beyoğlu");
        // the router of the client drops a way back that overtakes the end of the way there
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        page.goBack();
        hasTitle(page, "Fees of 2017");
    }

    private void lookAtTheFeeOfSeoul(Page page) {
        page.getByRole(AriaRole.TAB, named(Pattern.compile("Fees .*"))).click();
        page.getByLabel("Find a member").fill("seoul");
        assertThat(page.getByText("1 of")).isVisible();
        assertThat(page.getByText("USD\u00a010,000").first()).isVisible();
        isAccessible(page);
    }

    private void confirm(Page page) {
        assertThat(page.getByText("No payment instructions").first()).isVisible();
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, named("Confirm and issue")).click();
        Locator issue = page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Issue [\\d,]+ invoices")));
        assertThat(page.getByRole(AriaRole.BUTTON, named("Cancel"))).isFocused();
        assertThat(issue).isDisabled();
        isAccessible(page);
        page.keyboard().press("Enter");
        assertThat(issue).isHidden();
        isInState(page, "To be confirmed");

        page.getByRole(AriaRole.BUTTON, named("Confirm and issue")).click();
        page.getByLabel("Issue without payment instructions").check();
        issue.click();
        isInState(page, "Issued");
        assertThat(page.locator("h1")).isFocused();
    }

    private static String pdfOfSeoul(Page page) throws IOException {
        page.getByRole(AriaRole.LINK, named("Open the invoices")).click();
        page.getByRole(AriaRole.LINK, named(Pattern.compile("2017-\\d{4}")))
                .first()
                .waitFor();
        isAccessible(page);
        page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("seoul");
        assertThat(page.getByText("1 invoice", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.getByRole(AriaRole.LINK, named(Pattern.compile("2017-\\d{4}")))
                .first()
                .click();
        // the list names Seoul too, and has links to PDFs that are gone once it is left
        page.waitForURL(Pattern.compile(".*/desk/invoices/2017-\\d{4}"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("2017-");
        assertThat(page.getByText("Seoul").first()).isVisible();
        isAccessible(page);
        Download pdf = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(Pattern.compile(".*PDF.*")))
                .first()
                .click());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void hasTitle(Page page, String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void isInState(Page page, String state) {
        assertThat(page.locator(".state-badge").first())
                .hasText(state, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
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

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
