package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that leaves something in doubt, as staff see it. */
@EndToEndTest
class MemberImportEndToEndTests {

    private static final String DOUBTFUL = """
            name,place,country,latitude,longitude,joined,population,population_year,population_source
            Seóul,,KR,,,,15000,2020,Town hall
            Jakarta,,ID,51.5,-0.1,,,,
            Late City,,KR,,,2108,,,
            New City,Gyeonggi,KR,,,2010,388000,2020,KOSIS
            """;

    @LocalServerPort
    int port;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390"})
    void asksInWordsThatEverybodyCanReadAndReach(ColorScheme scheme, int width) {
        try (BrowserContext context = chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
            Page page = offer(context);
            page.getByText("Another place").first().click();
            page.getByText("Another place").nth(1).click();

            assertThat(page.getByLabel("Which one, such as Gyeonggi")).isVisible();
            assertThat(new Axe().faults(page)).as("%s at %d", scheme, width).isEmpty();
            int overflow = (int)
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as("pixels beyond the edge").isLessThanOrEqualTo(0);
        }
    }

    @Test
    void importsNothingBeforeEveryLineIsClear() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = offer(context);
            assertThat(page.getByText("Import 1 member")).isHidden();
            page.getByText("The same member").first().click();
            button(page, "Go on with these answers");
            assertThat(page.getByText("The same member")).hasCount(2);
            page.getByText("The same member").first().click();
            page.getByText("The date is right").click();
            button(page, "Go on with these answers");

            assertThat(page.getByText("The file has no errors. Nothing is changed yet."))
                    .isVisible();
            assertThat(page.getByText("Population: ").first()).isVisible();
        }
    }

    private Page offer(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        button(page, "Sign in");
        page.waitForURL("**/desk");
        page.navigate("http://localhost:" + port + "/desk/members/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("members.csv", "text/csv", DOUBTFUL.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Please say")).isVisible();
        return page;
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
