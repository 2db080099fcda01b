package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.wego.CompleteIndex;
import org.wego.knowledge.search.CatalogSearch;

/** A member finds, compares, cites and keeps what cities have learnt; everybody reads it, without a script too. */
@EndToEndTest
class KnowledgeEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    JdbcClient database;

    @Autowired
    CatalogSearch search;

    @BeforeEach
    void isIndexed() {
        CompleteIndex.of(search);
    }

    @AfterEach
    void forget() {
        database.sql("delete from knowledge.reading_list").update();
    }

    @Test
    void letsEverybodySearchCompareAndCiteWithoutAScript() throws IOException {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(at("knowledge"));
            search(page, "blokchain");
            link(page, "blockchain").click();
            assertThat(page).hasURL(Pattern.compile(".*/knowledge\\?q=blockchain"));
            assertThat(page.locator(".hit").first()).containsText("blockchain", ignoringCase());

            search(page, "가로등");
            assertThat(page.locator(".hit h2").first()).containsText("Seberang Perai");
            search(page, "aydinlatma");
            assertThat(page.locator(".hit h2").first()).containsText("Seberang Perai");

            page.navigate(at("knowledge"));
            link(page, "Narrow down").click();
            page.locator(".facet a", new Page.LocatorOptions().setHasText("Asia"))
                    .click();
            assertThat(page.locator(".chosen")).containsText("Region: Asia");
            page.locator(".pick input").first().check();
            page.locator(".pick input").nth(1).check();
            page.getByRole(AriaRole.BUTTON, named("Compare the chosen")).click();
            assertThat(page.locator(".comparison thead a")).hasCount(2);

            page.locator(".comparison thead a").first().click();
            assertThat(page.locator(".citation")).containsText("/knowledge/");
            Download file = page.waitForDownload(() -> link(page, "BibTeX").click());
            org.assertj.core.api.Assertions.assertThat(Files.readString(file.path()))
                    .startsWith("@");
        }
    }

    @Test
    void letsAMemberSearchReadCompareCiteAndKeep() throws IOException {
        DeskTour tour = new DeskTour(port, house.getServletContext(), database);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setReducedMotion(ReducedMotion.REDUCE))) {
            context.setDefaultTimeout(DeskTour.PATIENCE_MILLIS);
            Page page = context.newPage();
            tour.signIn(page, "member");
            page.navigate(at("desk/knowledge"));
            DeskTour.settle(page);
            page.keyboard().press("/");
            ask(page, "blokchain");
            button(page, "blockchain").click();
            assertThat(page.locator(".hit").first()).containsText("blockchain", ignoringCase());
            ask(page, "가로등");
            assertThat(page.locator(".hit h2").first()).containsText("Seberang Perai");
            ask(page, "aydinlatma");
            assertThat(page.locator(".hit mark").first()).isVisible();

            ask(page, "street lighting");
            page.locator(".facet button", new Page.LocatorOptions().setHasText("Asia"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/desk/knowledge\\?q=street(%20|\\+)lighting&region=ASIA$"));
            DeskTour.settle(page);
            isAccessible(page);
            pick(page, 0);
            pick(page, 1);
            button(page, "Compare").click();
            assertThat(page.locator(".comparison thead a, .comparison tr:first-child a"))
                    .hasCount(2);
            isAccessible(page);

            page.goBack();
            DeskTour.settle(page);
            page.locator(".catalog-question input").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".entry-facts")).isVisible();
            DeskTour.settle(page);
            isAccessible(page);
            button(page, "Cite this entry").click();
            Download file = page.waitForDownload(() -> link(page, "RIS").click());
            org.assertj.core.api.Assertions.assertThat(Files.readString(file.path()))
                    .startsWith("TY  - ");
            page.keyboard().press("Escape");
            keep(page);
            share(page, chromium);
            isSeenOnAPhone(chromium, context.storageState());
        }
    }

    /** Under fingers the bar of the desk is at the bottom, and nothing waits for one at the top. */
    private void isSeenOnAPhone(Chromium chromium, String signedIn) {
        try (BrowserContext phone = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(signedIn)
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true))) {
            Page page = phone.newPage();
            page.navigate(at("desk/knowledge?q=street+lighting"));
            DeskTour.settle(page);
            assertThat(page.locator(".hit").first()).isVisible();
            assertThat(page.locator(".shell")).hasCSS("animation-name", "none");
        }
    }

    private static void keep(Page page) {
        button(page, "Add to a list").click();
        button(page, "New list").click();
        page.getByLabel("Name of the list").fill("Lights");
        button(page, "Begin the list").click();
        assertThat(page.getByLabel("Lights")).isChecked();
    }

    private void share(Page page, Chromium chromium) {
        page.navigate(at("desk/knowledge/lists"));
        link(page, "Lights").click();
        button(page, "Share by a link").click();
        String address = page.locator("a[href*='/knowledge/lists/']").last().textContent();
        isAccessible(page);
        try (BrowserContext stranger = chromium.browser().newContext()) {
            Page shared = stranger.newPage();
            shared.navigate(address);
            assertThat(shared.getByRole(AriaRole.HEADING, named("Lights").setLevel(1)))
                    .isVisible();
            assertThat(shared.locator(".hit")).hasCount(1);
            isAccessible(shared);
            button(page, "Take the link back").click();
            assertThat(button(page, "Share by a link")).isVisible();
            org.assertj.core.api.Assertions.assertThat(shared.navigate(address).status())
                    .isEqualTo(404);
        }
    }

    private static void pick(Page page, int place) {
        Locator pick = page.locator(".pick").nth(place);
        pick.click();
        assertThat(pick).hasAttribute("aria-pressed", "true");
    }

    /** Types into the field that has the focus. */
    private static void ask(Page page, String words) {
        Locator field = page.locator(".catalog-question input");
        field.fill(words);
        page.keyboard().press("Enter");
        DeskTour.settle(page);
    }

    private static void search(Page page, String words) {
        page.getByLabel("Search the catalogs").fill(words);
        page.getByRole(AriaRole.BUTTON, named("Search")).click();
    }

    private static ContainsTextOptions ignoringCase() {
        return new ContainsTextOptions().setIgnoreCase(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name)).first();
    }

    private static void isAccessible(Page page) {
        org.assertj.core.api.Assertions.assertThat(new Axe().faults(page)).isEmpty();
    }

    private String at(String address) {
        return "http://localhost:" + port + "/" + address;
    }
}
