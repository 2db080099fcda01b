package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The main job of the house as staff does it: from the IMF's file to a numbered invoice. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:endtoend;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
class FeeRunEndToEndTests {

    /** An original file of the IMF, kept with the tests of the module that reads it. */
    private static final Path WEO_APRIL_2022 = Path.of("../membership/src/test/resources/economy/WEOApr2022all.xlsx");

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheFileOfTheImfToANumberedInvoice() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            try {
                signIn(page);
                importEdition(page);
            } catch (AssertionError | RuntimeException failed) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/endtoend-failed.png")));
                throw failed;
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/desk");
    }

    private void importEdition(Page page) {
        page.navigate(at("/desk/economy/import"));
        page.locator("vaadin-upload input[type=file]").setInputFiles(WEO_APRIL_2022);
        page.getByLabel("Name of the edition").fill("WEO April 2022");
        page.getByLabel("Published on").fill("19 Apr 2022");
        page.getByLabel("Published on").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Import [\\d,]+ figures")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("WEO April 2022");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
