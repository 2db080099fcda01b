package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A training from its announcement to a certificate that anybody can check: three cities, two seats. */
@EndToEndTest
class RegistrationEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goesFromTheAnnouncementToTheCertificate() {
        try (Chromium chromium = Chromium.start();
                BrowserContext desk = chromium.browser().newContext();
                BrowserContext plain = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setViewportSize(390, 844)
                                .setColorScheme(ColorScheme.DARK))) {
            Page page = desk.newPage();
            try {
                String event = announce(page);
                List<String> links = List.of(
                        register(plain.newPage(), event, "Ulyanovsk", "You have a seat."),
                        register(plain.newPage(), event, "Seoul", "You have a seat."),
                        register(plain.newPage(), event, "Addis Ababa", "number 1 on the waiting list"));
                giveUp(plain.newPage(), links.getFirst());
                letIn(page, event);
                certify(page, event);
                check(plain.newPage(), links.getLast());
                hasNoFaults(desk.newPage(), event);
            } catch (AssertionError | RuntimeException failed) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/registration-failed.png")));
                throw failed;
            }
        } finally {
            forget();
        }
    }

    private void forget() {
        String theirs = " where event_id in (select id from programs.event where title = 'Bus training')";
        jdbc.sql("delete from programs.certificate where registration_id in (select id from programs.registration"
                        + theirs + ")")
                .update();
        jdbc.sql("delete from programs.registration" + theirs).update();
        jdbc.sql("delete from programs.event where title = 'Bus training'").update();
    }

    /** Plans the event and says how one registers; answers its id. */
    private String announce(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/desk");
        page.navigate(at("/desk/events/new"));
        page.getByLabel("Title").fill("Bus training");
        page.getByLabel("First day").fill("5 May 2033");
        page.getByLabel("First day").press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        DeskTour.settle(page);
        click(page, "Save");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bus training")))
                .isVisible();
        page.waitForURL(Pattern.compile(".*/desk/events/[0-9a-f-]{36}"));
        String event = page.url().substring(page.url().lastIndexOf('/') + 1);
        page.navigate(at("/desk/events/" + event + "/registration"));
        page.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Open: who comes first has a seat"))
                .click();
        page.getByLabel("Anybody can take part").check();
        page.getByLabel("Seats", new Page.GetByLabelOptions().setExact(true)).fill("2");
        page.getByLabel("Seats", new Page.GetByLabelOptions().setExact(true)).press("Tab");
        click(page, "Save");
        assertThat(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Participants of Bus training")))
                .isVisible();
        return event;
    }

    /** Registers without a script; answers the address of the registration. */
    private String register(Page page, String event, String city, String said) {
        page.navigate(at("/events/" + event));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.locator("#name").fill("Office of " + city);
        page.locator("#email").fill(city.replace(" ", "") + "@bus.example");
        page.locator("#consent").check();
        page.locator("form button[type=submit].primary").click();
        assertThat(page.locator("main")).containsText(said);
        assertThat(page.url()).contains("/registrations/");
        return page.url();
    }

    private static void giveUp(Page page, String link) {
        page.navigate(link);
        page.getByText("Give up my registration").click();
        assertThat(page.locator("main")).containsText("This registration was given up.");
    }

    private void letIn(Page page, String event) {
        page.navigate(at("/desk/events/" + event + "/check-in"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Office of Seoul is here")))
                .isVisible();
        String tap = "const tap = label => document.querySelector(`vaadin-button[aria-label=\"${label}\"]`).click();";
        // both taps are on their way together
        page.evaluate(tap + "tap('Office of Addis Ababa is here'); tap('Office of Seoul is here');");
        assertThat(page.getByText("2 of 2 are here")).isVisible();
        // the second tap is made while the first is on its way
        page.evaluate(tap + "tap('Office of Addis Ababa: undo'); setTimeout(() => tap('Office of Seoul: undo'), 20);");
        assertThat(page.getByText("0 of 2 are here")).isVisible();
        page.evaluate(tap + "tap('Office of Addis Ababa is here'); tap('Office of Seoul is here');");
        assertThat(page.getByText("2 of 2 are here")).isVisible();
        // so is the press of a button of the head, which is shown anew by the tap
        page.evaluate("""
                document.querySelector('vaadin-button[aria-label="Office of Seoul: undo"]').click();
                setTimeout(() => document.querySelector('.page-actions .way').click(), 5);
                """);
        page.waitForURL("**/participants");
        page.navigate(at("/desk/events/" + event + "/check-in"));
        assertThat(page.getByText("1 of 2 are here")).isVisible();
    }

    private void certify(Page page, String event) {
        page.navigate(at("/desk/events/" + event + "/participants"));
        click(page, "Issue certificates");
        assertThat(page.getByText("One certificate is issued.")).isVisible();
    }

    private void check(Page page, String link) {
        page.navigate(link);
        assertThat(page.getByText("My certificate")).isVisible();
        page.getByText("Its public page").click();
        assertThat(page.getByText("This certificate is valid.")).isVisible();
        assertThat(page.locator("main")).containsText("Office of Addis Ababa");
        page.navigate(at("/certificates/" + "0".repeat(32)));
        assertThat(page.getByText("There is no such certificate")).isVisible();
    }

    private void hasNoFaults(Page page, String event) {
        Axe axe = new Axe();
        for (String address : List.of(
                "/register/" + event,
                "/desk/events/" + event + "/participants",
                "/desk/events/" + event + "/registration",
                "/desk/events/" + event + "/check-in",
                "/desk/events/" + event + "/report")) {
            page.navigate(at(address));
            assertThat(page.locator("h1")).not().isEmpty();
            assertThat(axe.faults(page)).as(address).isEmpty();
        }
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
