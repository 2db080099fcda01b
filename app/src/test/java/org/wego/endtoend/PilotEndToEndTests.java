package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.wego.WrittenEntries;
import org.wego.membership.organisation.MemberId;

/** A pilot from its call over the letter of a city and the result to the draft of its entry in the catalogs. */
@EndToEndTest
class PilotEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    JdbcClient database;

    private DeskTour tour;
    private Chromium chromium;

    @BeforeEach
    void start() {
        tour = new DeskTour(port, house.getServletContext(), database);
        chromium = Chromium.start();
    }

    @AfterEach
    void forget() {
        chromium.close();
        MemberId seoul = new MemberId(database.sql("select id from membership.member where name = 'Seoul'")
                .query(UUID.class)
                .single());
        WrittenEntries.forget(database, seoul, "staff@wego.example");
        for (String table : List.of("letter_score", "letter", "project_call")) {
            database.sql("delete from programs." + table).update();
        }
        database.sql("delete from programs.project_city where project_id in"
                        + " (select id from programs.project where project_year = 2140)")
                .update();
        database.sql("delete from programs.project where project_year = 2140").update();
    }

    @Test
    void goesFromTheCallOverTheResultToTheDraftOfAnEntry() {
        try (BrowserContext office = context();
                BrowserContext city = context()) {
            Page staff = signedIn(office, "staff");
            String project = call(staff);
            handIn(signedIn(city, "member"));
            select(staff, project);
            finish(staff);
            String draft = draft(staff);
            staff.navigate(project);
            assertThat(draft(staff)).as("asked for twice").isEqualTo(draft);
        }
    }

    private String call(Page page) {
        page.navigate(at("desk/projects"));
        button(page, "Add a project").click();
        page.getByLabel("Subject").fill("Lanterns that wake");
        dialog(page).getByLabel("Year").fill("2140");
        page.getByLabel("What it is to solve").fill("Dark lanes.");
        deed(page, "Save");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Lanterns that wake");
        button(page, "Open a call").click();
        deed(page, "Save");
        assertThat(page.locator("main")).containsText("No city has handed in a letter.");
        return page.url();
    }

    private void handIn(Page page) {
        page.navigate(at("desk/my-projects"));
        button(page, "Write a letter").click();
        dialog(page).getByLabel("Letter of intent").fill("Our lanes are dark, and the council wants it.");
        deed(page, "Hand in");
        assertThat(page.locator("main")).containsText("Handed in");
        assertThat(new Axe().faults(page)).isEmpty();
    }

    private void select(Page page, String project) {
        page.navigate(project);
        button(page, "Close now").click();
        deed(page, "Close now");
        assertThat(page.locator("main")).containsText("Closed");
        menu(page, "Read and score");
        for (int criterion = 0; criterion < 5; criterion++) {
            dialog(page).locator("vaadin-select").nth(criterion).click();
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("4").setExact(true))
                    .click();
        }
        deed(page, "Save the points");
        assertThat(page.locator("main")).containsText("20 of 25");
        menu(page, "Select");
        deed(page, "Select");
        assertThat(page.locator(".project-city")).containsText("Selected");
    }

    private void finish(Page page) {
        button(page, "Start: Seoul").click();
        dialog(page).getByLabel("When").fill("2140-03");
        deed(page, "Start");
        button(page, "Finish: Seoul").click();
        deed(page, "Finish");
        button(page, "Result and lessons of Seoul").click();
        dialog(page).getByLabel("Result").fill("A third of the power.");
        deed(page, "Save");
        assertThat(page.locator(".project-city")).containsText("A third of the power.");
        assertThat(new Axe().faults(page)).isEmpty();
    }

    private String draft(Page page) {
        button(page, "Prepare the catalog entry of Seoul").click();
        page.waitForURL("**/edit");
        DeskTour.settle(page);
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("Lanterns that wake, Seoul");
        return page.url();
    }

    private static void menu(Page page, String deed) {
        button(page, "What to do with the letter of Seoul").click();
        page.locator("vaadin-popover")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true))
                .click();
    }

    /** Does what the dialog asks about, and waits until it is closed. */
    private static void deed(Page page, String name) {
        dialog(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(dialog(page)).hasCount(0);
        DeskTour.settle(page);
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private BrowserContext context() {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(DeskTour.PATIENCE_MILLIS);
        return context;
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        tour.signIn(page, who);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String at(String address) {
        return "http://localhost:" + port + "/" + address;
    }
}
