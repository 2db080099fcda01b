package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonId;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;

/** Somebody who represents two members signs in, chooses, and keeps the contacts of the one that was chosen. */
@EndToEndTest
class PeopleEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    @Autowired
    MemberDirectory directory;

    private @Nullable MemberId member;

    @BeforeEach
    void represent() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("test", null, Role.ADMIN.authorities()));
        member = directory.find(MemberSearch.of("Jakarta"), 0, 1).getFirst().id();
        PersonId person =
                people.find("member@wego.example", 0, 1).getFirst().person().id();
        assertThat(contacts.add(jakarta(), person, Mandate.of(ContactRole.KNOWLEDGE)))
                .isInstanceOf(ContactOutcome.Saved.class);
    }

    @AfterEach
    void leave() {
        contacts.of(jakarta())
                .forEach(contact -> contacts.remove(
                        jakarta(),
                        contact.representation().id(),
                        contact.representation().version()));
        SecurityContextHolder.clearContext();
    }

    private MemberId jakarta() {
        return Objects.requireNonNull(member);
    }

    @Test
    void choosesTheMemberAndKeepsItsContacts() {
        try (Chromium chromium = Chromium.start()) {
            try (BrowserContext context = context(chromium)) {
                Page page = signedIn(context, "member@wego.example");
                page.navigate(at("/desk/my-city"));
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Jakarta");
                page.locator(".acting-for").click();
                page.getByRole(AriaRole.OPTION, named("Seoul")).click();
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Seoul");
                page.reload();
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Seoul");
                isAccessible(page);
                page.navigate(at("/desk/people"));
                assertThat(page.getByText("Not open to this account")).isVisible();
            }
            try (BrowserContext context = context(chromium)) {
                Page page = signedIn(context, "staff@wego.example");
                page.navigate(at("/desk/people?q=member@wego"));
                assertThat(page.getByText("Jakarta (Knowledge), Seoul (General)"))
                        .isVisible();
                isAccessible(page);
                page.getByRole(AriaRole.LINK, button("Seoul")).first().click();
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Seoul");
                isAccessible(page);
                page.navigate(at("/desk/members/" + jakarta()));
                page.getByRole(AriaRole.BUTTON, button("Add a contact")).click();
                Locator dialog = page.getByRole(AriaRole.DIALOG);
                dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                        .fill("Treasury");
                dialog.getByLabel("E-mail").fill("MEMBER@wego.example");
                dialog.getByRole(AriaRole.BUTTON, inside("Add the contact")).click();
                assertThat(dialog.getByText("Is it the same person?")).isVisible();
                isAccessible(page);
                dialog.getByRole(AriaRole.BUTTON, inside("Take Seoul")).click();
                assertThat(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("General").setLevel(3)))
                        .isVisible();
                isAccessible(page);
            }
        }
    }

    private static BrowserContext context(Chromium chromium) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    private Page signedIn(BrowserContext context, String email) {
        Page page = context.newPage();
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, button("Sign in")).click();
        page.waitForURL("**/desk");
        return page;
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void isAccessible(Page page) {
        assertThat(new Axe().faults(page)).as(page.url()).isEmpty();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
