package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Joining;

/** A city applies in a browser without a script, and the Secretariat takes it to its paid first invoice. */
@EndToEndTest
class JoinEndToEndTests {

    private static final String USD_8000 = "USD\u00a08,000";

    @LocalServerPort
    int port;

    @Autowired
    Joining joining;

    @Autowired
    Actor actor;

    private int clicks;

    @Test
    void goesFromTheFormToThePaidFirstInvoice() {
        long start = System.nanoTime();
        try (Chromium chromium = Chromium.start()) {
            try (BrowserContext plain =
                    chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
                apply(plain.newPage());
            }
            try (BrowserContext context = chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(390, 844)
                            .setColorScheme(ColorScheme.DARK))) {
                hasNoFaults(context.newPage());
            }
            try (BrowserContext desk = chromium.browser().newContext()) {
                Page page = desk.newPage();
                try {
                    admit(page);
                } catch (AssertionError | RuntimeException failed) {
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/joining-failed.png")));
                    throw failed;
                }
            }
        }
        System.out.printf(
                "From /join to the paid invoice: %d clicks, %d s%n",
                clicks, (System.nanoTime() - start) / 1_000_000_000);
    }

    private void apply(Page page) {
        page.navigate(at("/join"));
        page.getByLabel("Who applies").selectOption("FULL");
        page.getByLabel("Name of the organisation").fill("Changwon");
        page.locator("#country").selectOption("KR");
        page.getByLabel("E-mail").fill("office@changwon.example");
        page.getByLabel("The Secretariat may keep").check();
        click(page, "Send me the link");
        assertThat(page.getByText("Check your mailbox.")).isVisible();

        page.navigate(at(link()));
        page.locator("#kind").selectOption("CITY");
        page.getByLabel("Postal address").fill("151 Jungang-daero");
        page.getByLabel("Population").fill("3,678,555");
        page.getByLabel("Of which year").fill("2016");
        page.getByLabel("Who published it").fill("Statistics Korea");
        page.getByLabel("Show the fee of").selectOption("2017");
        page.locator("#organisation-part").getByText("Save").click();
        assertThat(page.getByText(USD_8000)).isVisible();
        assertThat(page.locator(".join-why")).containsText("36,389.938");
        page.locator("#contactName").fill("Minji Kim");
        page.locator("#contactRole").fill("Smart city office");
        page.locator("#contact-part").getByText("Save").click();
        page.locator("#signatoryName").fill("Lee");
        page.locator("#signatoryOffice").fill("Mayor");
        page.locator("#signatory-part").getByText("Save").click();
        page.locator("#statement").fill("We want to learn from others.");
        page.locator("#statement-part").getByText("Save").click();
        page.locator("#paper")
                .setInputFiles(new FilePayload("Letter.pdf", "application/pdf", "%PDF-1.7\nletter".getBytes(US_ASCII)));
        click(page, "Add the file");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Letter.pdf")))
                .isVisible();
        page.locator("#paper").setInputFiles(new FilePayload("large.pdf", "application/pdf", new byte[21 << 20]));
        click(page, "Add the file");
        assertThat(page.getByText("This file is larger than 20 MB.")).isVisible();
        click(page, "Hand it in to the Secretariat");
        assertThat(page.getByText("The Secretariat looks at it. There is nothing to do for you now."))
                .isVisible();
        clicks += 5;
    }

    private void hasNoFaults(Page page) {
        Axe axe = new Axe();
        page.navigate(at("/join?category=FULL&country=KR&population=9776000&year=2017"));
        assertThat(axe.faults(page)).isEmpty();
        page.navigate(at(link()));
        assertThat(axe.faults(page)).isEmpty();
        page.navigate(at("/join/nothing"));
        assertThat(axe.faults(page)).isEmpty();
    }

    private void admit(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/desk");
        page.navigate(at("/desk/applications"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Changwon"))
                .click();
        assertThat(new Axe().faults(page)).isEmpty();
        click(page, "Accept as complete");
        inDialog(page, "Accept as complete");
        click(page, "Record the decision");
        decided(page, "20 Oct 2017");
        page.getByLabel("Number of the resolution", new Page.GetByLabelOptions().setExact(true))
                .fill("EC/2017/3");
        inDialog(page, "Record");
        click(page, "Approve");
        assertThat(page.getByText("The fee of 2017 is " + USD_8000).first()).isVisible();
        inDialog(page, "Approve");
        assertThat(page.locator(".state-badge").first()).hasText("Approved");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Its first invoice"))
                .click();
        assertThat(page.getByText(USD_8000).first()).isVisible();
        assertThat(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Application with which it joined")))
                .isVisible();
        clicks += 2;
        pay(page, page.url());
    }

    private void pay(Page page, String invoice) {
        long start = System.nanoTime();
        int before = clicks;
        click(page, "Record payment");
        page.getByLabel("Amount in USD").waitFor();
        click(page, "Record payment");
        page.getByText("Recorded:").waitFor();
        System.out.printf(
                "Record a payment: %d clicks, %d s%n", clicks - before, (System.nanoTime() - start) / 1_000_000_000);
        page.navigate(invoice);
        assertThat(page.locator(".state-badge").first()).hasText("Paid");
    }

    /** What is typed unfolds no calendar, which would hide the button that records. */
    private static void decided(Page page, String day) {
        Locator field = page.getByLabel("On", new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        DeskTour.settle(page);
    }

    private void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        clicks++;
    }

    /** Of the dialog that comes up: the screen behind it has a button of the same name. */
    private void inDialog(Page page, String button) {
        page.locator("vaadin-dialog[opened]")
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        clicks++;
    }

    private String link() {
        return actor.askInTheNameOf(
                "staff@wego.example", Role.STAFF, () -> joining.link(id()).orElseThrow());
    }

    private ApplicationId id() {
        return joining.list(new ApplicationSummary.Filter(null, "Changwon"), 0, 1)
                .getFirst()
                .id();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
