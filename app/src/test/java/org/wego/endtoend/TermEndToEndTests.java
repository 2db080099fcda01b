package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.wego.endtoend.TermHand.OnKeyboard;
import org.wego.endtoend.TermHand.OnMouse;

/**
 * An administrator drafts the next term from the one before, fills its nineteen seats and puts it in force with a reason;
 * then everybody sees it. Done by mouse, and by keyboard only; the log says what that took.
 */
@EndToEndTest
class TermEndToEndTests {

    private static final Logger LOG = LoggerFactory.getLogger(TermEndToEndTests.class);
    private static final String NAME = "2026–2029";
    private static final String SOURCE = "Minutes of the 7th General Assembly";
    private static final String DAY = "2027-06-01";

    /** President, Executive Vice President, and five Vice Presidents. */
    private static final List<String> OFFICERS =
            List.of("Seoul", "Makati", "Addis Ababa", "Beyoğlu", "Ha Noi", "Jakarta", "Mexico City");

    private static final List<String> OTHERS = List.of("Goyang", "Kigali", "Nairobi", "Pittsburgh", "Ulaanbaatar");

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
    void anAdministratorFillsATermByMouse() {
        fillATerm("By mouse", OnMouse::new);
    }

    @Test
    void anAdministratorFillsATermByKeyboardOnly() {
        fillATerm("By keyboard only", OnKeyboard::new);
    }

    private void fillATerm(String how, Function<Page, TermHand> hand) {
        DeskTour tour = new DeskTour(port, house.getServletContext(), database);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setReducedMotion(ReducedMotion.REDUCE))) {
            context.setDefaultTimeout(DeskTour.PATIENCE_MILLIS);
            Page page = context.newPage();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            tour.signIn(page, "admin");
            page.navigate(at("desk/governance"));
            DeskTour.settle(page);
            TermHand by = hand.apply(page);
            isAccessible(by);
            long begun = System.nanoTime();
            draft(by);
            fill(by);
            putInForce(by);
            LOG.info(
                    "{}: a term of 19 seats took {} {} and {} s",
                    how,
                    by.deeds(),
                    by instanceof OnMouse ? "clicks" : "keys beside the letters",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            isAccessible(by);
            page.navigate(at("desk/governance?asOf=" + DAY));
            DeskTour.settle(page);
            assertThat(page.getByText("Who decides on 1 Jun 2027, in the term " + NAME))
                    .isVisible();
            isAccessible(by);
            page.locator(".on-wide a.seat").first().click();
            assertThat(page.locator("main h1")).hasText("Seoul");
            Assertions.assertThat(faults).isEmpty();
        }
        seesTheVisitor();
    }

    private static void draft(TermHand by) {
        by.press("New term");
        assertThat(by.page.getByText("It begins as a draft.")).isVisible();
        DeskTour.settle(by.page);
        by.write("Name of the term", NAME);
        by.write("Source", SOURCE);
        by.write("Ends", "2029");
        by.write("Posts: Executive Vice President City", "1");
        by.write("Posts: Vice President Cities", "5");
        by.write("Posts: Executive Committee", "12");
        isAccessible(by);
        by.press("Draft the term");
        assertThat(by.page.getByText("0 of 19 posts held")).isVisible();
        DeskTour.settle(by.page);
    }

    private static void fill(TermHand by) {
        by.write("Source", SOURCE);
        by.choose("President City", OFFICERS.get(0));
        by.choose("Executive Vice President City", OFFICERS.get(1));
        for (int seat = 1; seat <= 5; seat++) {
            by.choose("Vice President City, seat " + seat, OFFICERS.get(seat + 1));
        }
        for (int seat = 1; seat <= OFFICERS.size(); seat++) {
            by.choose("Member of the Executive Committee, seat " + seat, OFFICERS.get(seat - 1));
        }
        for (int seat = 1; seat <= OTHERS.size(); seat++) {
            by.choose("Member of the Executive Committee, seat " + (OFFICERS.size() + seat), OTHERS.get(seat - 1));
        }
        assertThat(by.page.getByText("With the 19 cities that are chosen below"))
                .isVisible();
        by.press("Appoint all");
        assertThat(by.page.getByText("19 of 19 posts held")).isVisible();
        DeskTour.settle(by.page);
        isAccessible(by);
    }

    private static void putInForce(TermHand by) {
        by.press("Put in force");
        assertThat(by.page.getByLabel("Reason")).isVisible();
        isAccessible(by);
        by.write("Reason", "Elected and appointed by the Assembly of 2026.");
        by.press("Put in force");
        assertThat(by.page.getByText("In force").first()).isVisible();
        DeskTour.settle(by.page);
    }

    /** On the page, in the picture, on the map and in the answer for machines. */
    private void seesTheVisitor() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(at("governance?asOf=" + DAY));
            assertThat(page.getByText("Offices of the term " + NAME)).isVisible();
            assertThat(page.locator(".offices .city")).hasCount(19);
            assertThat(page.locator(".on-wide a.seat.held")).hasCount(19);
            assertThat(page.locator(".world-map a.place")).hasCount(12);
            isAccessible(page);
            Assertions.assertThat(context.request()
                            .get(at("api/governance?asOf=" + DAY))
                            .text())
                    .contains("\"term\":\"" + NAME + "\"")
                    .contains("\"vacancies\":[]")
                    .contains("\"gaps\":[]")
                    .contains("Ulaanbaatar");
        }
    }

    /** Looked at once: either hand comes to the same screens. */
    private static void isAccessible(TermHand by) {
        if (by instanceof OnMouse) {
            isAccessible(by.page);
        }
    }

    private static void isAccessible(Page page) {
        Assertions.assertThat(new Axe().faults(page)).isEmpty();
    }

    private String at(String address) {
        return "http://localhost:" + port + "/" + address;
    }
}
