package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.web.context.WebApplicationContext;
import org.wego.CompleteIndex;
import org.wego.WrittenEntries;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;

/** A city writes what it has learnt, the Secretariat has it mended, and everybody finds it. */
@EndToEndTest
class EntryWritingEndToEndTests {

    private static final String KOREAN = "골목길 안심 등불";
    private static final UUID STRANGER = UUID.fromString("019a0000-0000-7000-8000-00000000000a");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    JdbcClient database;

    @Autowired
    CatalogSearch search;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    EntryReview review;

    @Autowired
    Actor actor;

    private DeskTour tour;
    private Chromium chromium;

    @BeforeEach
    void letSomebodyActForUlaanbaatar() {
        CompleteIndex.of(search);
        tour = new DeskTour(port, house.getServletContext(), database);
        chromium = Chromium.start();
        database.sql("""
                        insert into membership.person (id, version, name, name_key, search_key, email, phone, language)
                        values (?, 0, 'Stranger', 'stranger', '|stranger|', '', '', '')""").param(STRANGER).update();
        database.sql("""
                        insert into membership.representation (id, version, person_id, member_id, role, duty)
                        select ?, 0, ?, id, 'GENERAL', '' from membership.member where name = 'Ulaanbaatar'""").params(STRANGER, STRANGER).update();
        database.sql("""
                        insert into app.account (id, version, email, name, role, person_id, password_hash, blocked,
                            demonstration, created_at)
                        select ?, 0, 'stranger@wego.example', 'Stranger', 'MEMBER', ?, password_hash, false, true, created_at
                        from app.account where email = 'member@wego.example'""").params(STRANGER, STRANGER).update();
    }

    @AfterEach
    void forget() {
        chromium.close();
        MemberId seoul = new MemberId(database.sql("select id from membership.member where name = 'Seoul'")
                .query(UUID.class)
                .single());
        actor.inTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> database.sql(
                                "select id from knowledge.entry where drafted_by = 'member@wego.example' and state = 'PUBLISHED'")
                        .query(UUID.class)
                        .list()
                        .forEach(it -> {
                            EntryId entry = new EntryId(it);
                            review.withdraw(entry, "Of a test", opened(entry).version());
                        }));
        WrittenEntries.forget(database, seoul, "member@wego.example");
        database.sql("delete from app.account where id = ?").param(STRANGER).update();
        database.sql("delete from membership.representation where id = ?")
                .param(STRANGER)
                .update();
        database.sql("delete from membership.person where id = ?")
                .param(STRANGER)
                .update();
    }

    @Test
    void isWrittenInTwoBrowsersReturnedMendedTogetherPublishedAndFound() {
        EntryId entry = begin();
        goOnElsewhere(entry);
        isUnknownToOthers(entry);
        returnWithThreeComments(entry);
        mendTogether(entry);
        publish(entry);
        isFound(entry);
    }

    private EntryId begin() {
        try (BrowserContext first = context()) {
            Page page = signedIn(first, "member");
            page.navigate(at("desk/my-practices"));
            button(page, "Write a new practice").click();
            button(page, "Begin to write").click();
            page.waitForURL("**/edit");
            DeskTour.settle(page);
            write(page, "Title", "Lanterns of small lanes");
            write(page, "Summary", "Lamps that wake when somebody walks below them.");
            savedAfter(
                    page, () -> page.locator("[data-field='body.en'] textarea").blur());
            attach(page, 0, new FilePayload("lamp.png", "image/png", "no picture".getBytes(StandardCharsets.US_ASCII)));
            assertThat(page.locator("vaadin-notification-card"))
                    .containsText("This is no image that can be shown: by its content it is");
            attach(page, 0, new FilePayload("lamp.png", "image/png", WrittenEntries.png(40)));
            attached(page).first().locator("input[slot=input]").fill("A lane with one lamp on");
            attach(
                    page,
                    1,
                    new FilePayload(
                            "plan.pdf", "application/pdf", "%PDF-1.7 plan".getBytes(StandardCharsets.US_ASCII)));
            assertThat(attached(page).nth(1).locator("input[slot=input]")).hasValue("plan");
            DeskTour.settle(page);
            isAccessible(page);
            String address = page.url();
            return EntryId.parse(address.replaceAll(".*/knowledge/([^/]+)/edit.*", "$1"));
        }
    }

    /** In another browser, whose session then ends while something is typed. */
    private void goOnElsewhere(EntryId entry) {
        try (BrowserContext second = context()) {
            Page page = signedIn(second, "member");
            page.navigate(at("desk/my-practices"));
            assertThat(page.locator("vaadin-grid")).containsText("Sources");
            link(page, "Lanterns of small lanes").click();
            page.waitForURL("**/edit");
            DeskTour.settle(page);
            assertThat(page.getByLabel("Summary", exactly()))
                    .hasValue("Lamps that wake when somebody walks below them.");
            assertThat(page.locator(".writing-attached img")).hasAttribute("alt", "A lane with one lamp on");
            choose(page, "Another language", "Korean");
            button(page, "Add a text").click();
            page.locator("[data-field='title.ko'] input").fill(KOREAN);
            savedAfter(
                    page,
                    () -> page.locator("[data-field='summary.ko'] textarea").fill("사람이 지나가면 켜진다."));
            endSessions();
            page.getByLabel("Problem").fill("Dark lanes, and");
            page.getByLabel("Problem").blur();
            assertThat(page.getByRole(AriaRole.ALERT)
                            .filter(new Locator.FilterOptions().setHasText("session has ended")))
                    .isVisible();

            Page again = signedIn(second, "member");
            again.navigate(at("desk/knowledge/" + entry + "/edit"));
            DeskTour.settle(again);
            assertThat(again.locator("[data-field=problem]")).containsText("Dark lanes, and");
            button(again, "Take it").click();
            assertThat(again.getByLabel("Problem")).hasValue("Dark lanes, and");
            DeskTour.settle(again);
            button(again, "Hand over for review").click();
            assertThat(again.locator(".writing-field").filter(new Locator.FilterOptions().setHasText("Sources")))
                    .containsText("This is missing.");
            button(again, "Add a source").click();
            again.getByLabel("Publisher or document").fill("Annual report of the city");
            button(again, "Hand over for review").click();
            again.waitForURL("**/desk/my-practices");
            assertThat(again.locator("vaadin-grid")).containsText("Handed over");
        }
        assertThat(opened(entry).state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(opened(entry).content().parts().sections().values()).containsExactly("Dark lanes, and");
    }

    private void isUnknownToOthers(EntryId entry) {
        List<String> files = opened(entry).content().parts().images().stream()
                .map(it -> it.file().toString())
                .toList();
        try (BrowserContext other = context()) {
            Page page = signedIn(other, "stranger");
            page.navigate(at("desk/knowledge/" + entry + "/edit"));
            DeskTour.settle(page);
            assertThat(page.locator("main")).containsText("Page not found");
            for (String address : List.of("knowledge/" + entry, "knowledge/" + entry + "/files/" + files.getFirst())) {
                assertThat(other.request().get(at(address)).status())
                        .as(address)
                        .isEqualTo(404);
            }
        }
    }

    private void returnWithThreeComments(EntryId entry) {
        try (BrowserContext desk = context()) {
            Page page = signedIn(desk, "staff");
            assertThat(page.locator("main")).containsText(Pattern.compile("practices? waits? for a review"));
            page.navigate(at("desk/reviews"));
            link(page, "Lanterns of small lanes").click();
            page.waitForURL("**/desk/reviews/*");
            DeskTour.settle(page);
            isAccessible(page);
            button(page, "Take it").click();
            DeskTour.settle(page);
            comment(page, "Summary, English", "Say how many lamps.");
            comment(page, "Problem", "This ends in the middle.");
            comment(page, "", "A good one!");
            button(page, "Return to the author").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText("Returned");
        }
    }

    private static void comment(Page page, String field, String words) {
        if (!field.isEmpty()) {
            choose(page, "About", field);
        }
        page.getByLabel("Comment", exactly()).fill(words);
        button(page, "Add the comment").click();
        assertThat(page.getByText(words, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        DeskTour.settle(page);
    }

    /** Its author and a colleague at once, in different fields. */
    private void mendTogether(EntryId entry) {
        try (BrowserContext city = context();
                BrowserContext desk = context()) {
            Page author = signedIn(city, "member");
            assertThat(author.locator("main")).containsText("To be changed: 3 comments");
            link(author, "Lanterns of small lanes").click();
            author.waitForURL("**/edit");
            DeskTour.settle(author);
            assertThat(author.locator("[data-field='summary.en']")).containsText("Say how many lamps.");
            Page colleague = signedIn(desk, "staff");
            colleague.navigate(at("desk/knowledge/" + entry + "/edit"));
            DeskTour.settle(colleague);

            savedAfter(author, () -> author.getByLabel("Problem").fill("Dark lanes, and nobody in them."));
            savedAfter(colleague, () -> colleague.getByLabel("Credit").fill("Seoul, lighting office"));
            assertThat(colleague.getByLabel("Problem")).hasValue("Dark lanes, and nobody in them.");
            savedAfter(
                    author,
                    () -> author.locator("[data-field='summary.en'] textarea")
                            .fill("480 lamps that wake when somebody walks below them."));
            assertThat(author.getByLabel("Credit")).hasValue("Seoul, lighting office");
            button(author, "Hand over for review").click();
            author.waitForURL("**/desk/my-practices");
        }
    }

    private void publish(EntryId entry) {
        try (BrowserContext desk = context()) {
            Page page = signedIn(desk, "staff");
            page.navigate(at("desk/reviews/" + entry));
            DeskTour.settle(page);
            assertThat(page.locator("main")).containsText("Secretariat staff");
            button(page, "Publish").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText("Published");
            page.navigate(at("desk/knowledge/" + entry));
            DeskTour.settle(page);
            assertThat(page.locator(".entry-image img")).hasAttribute("alt", "A lane with one lamp on");
            assertThat((Boolean) page.locator(".entry-image img").evaluate("it => it.naturalWidth === 40"))
                    .isTrue();
        }
    }

    private void isFound(EntryId entry) {
        try (BrowserContext everybody = context()) {
            Page page = everybody.newPage();
            page.navigate(at("knowledge?q=" + KOREAN.replace(" ", "+")));
            page.locator(".hit h2 a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/knowledge/" + entry + "#ko$"));
            assertThat(page.locator("main")).containsText("480 lamps");
            assertThat(page.locator("main")).containsText("Dark lanes, and nobody in them.");
            isAccessible(page);
        }
    }

    private void endSessions() {
        sessions.getAllPrincipals().stream()
                .flatMap(everybody -> sessions.getAllSessions(everybody, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private DraftDetails opened(EntryId entry) {
        return actor.askInTheNameOf(
                        "staff@wego.example",
                        Role.STAFF,
                        () -> review.open(entry).orElseThrow())
                .entry();
    }

    private static void write(Page page, String label, String text) {
        page.getByLabel(label, exactly()).first().fill(text);
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label, exactly()).fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static void attach(Page page, int place, FilePayload file) {
        attached(page).nth(place).locator("input[type=file]").setInputFiles(file);
    }

    private static Locator attached(Page page) {
        return page.locator(".writing-attached");
    }

    /** What is typed is saved after two seconds, or when the field is left. */
    private static void savedAfter(Page page, Runnable typing) {
        typing.run();
        page.keyboard().press("Tab");
        DeskTour.settle(page);
        assertThat(page.locator(".writing-saved")).containsText("Saved");
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

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void isAccessible(Page page) {
        assertThat(new Axe().faults(page)).isEmpty();
    }

    private String at(String address) {
        return "http://localhost:" + port + "/" + address;
    }
}
