package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** An administrator drafts a term after another one, fills its seats by keyboard, and puts it in force for everybody. */
@EndToEndTest
class TermEndToEndTests {

    private static final String NAME = "2027–2029";
    private static final List<String> CITIES = List.of(
            "Seoul",
            "Makati",
            "Addis Ababa",
            "Beyoğlu",
            "Ha Noi",
            "Jakarta",
            "Mexico City",
            "Moscow",
            "Ulyanovsk Region");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    JdbcClient database;

    @AfterEach
    void remove() {
        String drafted = "(select id from governance.term where name = '" + NAME + "')";
        database.sql("delete from governance.appointment where term_id in " + drafted)
                .update();
        database.sql("delete from governance.term_posts where term_id in " + drafted)
                .update();
        database.sql("delete from governance.term where id in " + drafted).update();
    }

    @Test
    void draftsFillsAndPutsATermInForce() {
        DeskTour tour = new DeskTour(port, house.getServletContext(), database);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setReducedMotion(ReducedMotion.REDUCE))) {
            context.setDefaultTimeout(DeskTour.PATIENCE_MILLIS);
            Page page = context.newPage();
            tour.signIn(page, "admin");
            draft(page);
            fill(page);
            isAccessible(page);
            putInForce(page);
            isAccessible(page);
            page.navigate(at("desk/governance?asOf=2028-01-01"));
            DeskTour.settle(page);
            assertThat(page.getByText("Who decides on 1 Jan 2028, in the term " + NAME))
                    .isVisible();
            isAccessible(page);
            page.navigate(at("governance?asOf=2028-01-01"));
            assertThat(page.getByText("Offices of the term " + NAME)).isVisible();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ulyanovsk Region"))
                            .first())
                    .isVisible();
        }
    }

    private void draft(Page page) {
        Object before = database.sql("select id from governance.term where name = '2017–2020'")
                .query()
                .singleValue();
        page.navigate(at("desk/governance/terms/new?after=" + before));
        field(page, "Name of the term").fill(NAME);
        field(page, "Begins").fill("2027-01-01");
        field(page, "Ends").fill("2030-01-01");
        field(page, "Source").fill("Minutes of the 7th General Assembly");
        isAccessible(page);
        page.keyboard().press("Tab");
        press(page, "Draft the term");
        assertThat(page.getByText("0 of 28 posts held")).isVisible();
    }

    /** Types a city, takes the one that is found, and goes on past its representative to the next seat. */
    private static void fill(Page page) {
        field(page, "Source").fill("Minutes of the 7th General Assembly");
        seat(page, "President City", CITIES.get(0));
        seat(page, "Executive Vice President City", CITIES.get(1));
        for (int seat = 1; seat <= 7; seat++) {
            seat(page, "Vice President City, seat " + seat, CITIES.get(seat + 1));
        }
        for (int seat = 1; seat <= CITIES.size(); seat++) {
            seat(page, "Member of the Executive Committee, seat " + seat, CITIES.get(seat - 1));
        }
        press(page, "Appoint all");
        assertThat(page.getByText("18 of 28 posts held")).isVisible();
        DeskTour.settle(page);
    }

    private static void seat(Page page, String seat, String city) {
        Locator field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(seat).setExact(true));
        field.fill(city);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(city))
                .first()
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
    }

    private static void putInForce(Page page) {
        press(page, "Put in force");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").waitFor();
        isAccessible(page);
        dialog.getByLabel("Reason").fill("The Committee elects ten more cities in June.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put in force"))
                .press("Enter");
        assertThat(page.getByText("In force").first()).isVisible();
        DeskTour.settle(page);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void isAccessible(Page page) {
        org.assertj.core.api.Assertions.assertThat(new Axe().faults(page)).isEmpty();
    }

    private String at(String address) {
        return "http://localhost:" + port + "/" + address;
    }
}
