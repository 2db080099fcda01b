package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

/** What becomes of a form that is being filled in. */
@EndToEndTest
class OpenFormEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    SessionRegistry sessions;

    private Chromium chromium;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void typeTheNameOfANewMember() {
        chromium = Chromium.start();
        context = chromium.browser().newContext();
        page = context.newPage();
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        button("Sign in").click();
        page.waitForURL("**/desk");
        page.navigate(at("/desk/members"));
        page.getByText("Add a member").click();
        page.waitForURL("**/desk/members/new");
        // the router of the client drops a way back that overtakes the end of the way there
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        name().fill("Yeosu");
    }

    @AfterEach
    void close() {
        context.close();
        chromium.close();
    }

    @Test
    void staysReadableWhenTheSessionHasEndedUntilOneChoosesToSignInAgain() {
        sessions.getAllPrincipals().stream()
                .flatMap(everybody -> sessions.getAllSessions(everybody, false).stream())
                .forEach(SessionInformation::expireNow);
        Response answer =
                page.waitForResponse("**/?v-r=uidl*", () -> button("Add a name").click());
        assertThat(answer.text()).isEqualTo("{\"meta\":{\"sessionExpired\":true}}");

        Locator notice = page.getByRole(AriaRole.ALERT);
        assertThat(notice).containsText("Your session has ended");
        assertThat(notice).containsText("Copy what you typed, then sign in again.");
        notice.getByText("Copy what you typed").click();
        page.keyboard().press("Escape");
        assertThat(notice).isVisible();
        assertThat(name()).hasValue("Yeosu");

        button("Sign in again").click();
        assertThat(page).hasURL(Pattern.compile("/login$"));
    }

    @Test
    void isLeftByTheWayBackALinkOrAReloadOnlyWhenOneChoosesTo() {
        name().press("End");
        page.keyboard().type(" city");
        page.goBack();
        keepEditing();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invoices"))
                .first()
                .click();
        keepEditing();
        List<String> asked = new ArrayList<>();
        page.onceDialog(question -> {
            asked.add(question.type());
            question.dismiss();
        });
        page.evaluate("() => { setTimeout(() => location.reload()); }");
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(name()).hasValue("Yeosu city");

        page.goBack();
        button("Leave").click();
        assertThat(page).hasURL(Pattern.compile("/desk/members$"));
        page.onDialog(question -> asked.add(question.type()));
        page.reload();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aDialogIsLeftByEscapeTheWayBackOrAReloadOnlyWhenOneChoosesTo() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Synonyms"))
                .first()
                .click();
        button("Leave").click();
        page.waitForURL("**/desk/knowledge/synonyms");
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        button("Add words that mean the same").click();
        Locator words = page.locator("vaadin-dialog textarea");
        words.click();
        page.keyboard().type("tram");
        words.press("Escape");
        keepEditing("/desk/knowledge/synonyms");
        assertThat(words).hasValue("tram");
        page.goBack();
        keepEditing("/desk/knowledge/synonyms");
        List<String> asked = new ArrayList<>();
        page.onceDialog(question -> {
            asked.add(question.type());
            question.dismiss();
        });
        page.evaluate("() => { setTimeout(() => location.reload()); }");
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(words).hasValue("tram");

        page.goBack();
        button("Leave").click();
        assertThat(page).hasURL(Pattern.compile("/desk/members/new$"));
        assertThat(words).isHidden();
    }

    @Test
    void isLeftForWhatWasSearchedForOnlyWhenOneChoosesTo() {
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        search("busan");
        keepEditing();
        search("seoul");
        button("Leave").click();

        assertThat(page).hasURL(Pattern.compile("/desk/search\\?q=seoul$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Search");
        assertThat(errors).isEmpty();
    }

    private void search(String words) {
        Locator box = page.getByLabel("Search everything");
        box.fill(words);
        box.press("Enter");
    }

    private void keepEditing() {
        keepEditing("/desk/members/new");
    }

    private void keepEditing(String address) {
        button("Keep editing").click();
        assertThat(page.getByText("Leave without saving?")).isHidden();
        assertThat(page).hasURL(Pattern.compile(address + "$"));
    }

    private Locator name() {
        return page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
