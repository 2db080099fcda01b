package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;

/** A paper is handed in, downloaded and removed in a browser. */
@EndToEndTest
class PapersEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    MemberDirectory members;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "DARK, 390"})
    void keepsAPaperWithAMemberAndGivesItBack(ColorScheme colours, int width) throws IOException {
        byte[] content = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(US_ASCII);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colours))) {
            Page page = signedIn(context);
            page.navigate(at("/desk/members/"
                    + members.find(MemberSearch.of("Kigali"), 0, 1).getFirst().id()));
            choose(page, new FilePayload("run.pdf", "application/pdf", "MZ\u0090\0\u0003".getBytes(US_ASCII)));
            assertThat(page.locator("vaadin-notification-card"))
                    .containsText("Only PDF, JPEG, PNG and TIFF are kept. By its content this file is");
            page.reload();
            choose(page, new FilePayload("키갈리 결정.pdf", "application/pdf", content));
            assertThat(page.getByText("키갈리 결정.pdf is kept.")).isVisible();
            assertThat(new Axe().faults(page)).isEmpty();

            Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("키갈리 결정.pdf"));
            Download download = page.waitForDownload(link::click);
            assertThat(download.suggestedFilename()).isEqualTo("키갈리 결정.pdf");
            try (InputStream received = download.createReadStream()) {
                assertThat(received.readAllBytes()).isEqualTo(content);
            }
            APIResponse answer = context.request().get(at("/" + link.getAttribute("href")));
            assertThat(answer.body()).isEqualTo(content);
            assertThat(answer.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-type", "application/pdf")
                    .hasEntrySatisfying(
                            "content-disposition", how -> assertThat(how).startsWith("attachment"));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove 키갈리 결정.pdf"))
                    .click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Remove").setExact(true))
                    .click();
            assertThat(page.getByText("No paper on record.")).isVisible();
            assertThat(page.getByText("키갈리 결정.pdf was removed.")).isVisible();
        }
    }

    private static void choose(Page page, FilePayload file) {
        page.locator(".files vaadin-upload input[type=file]").setInputFiles(file);
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/desk");
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
