package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wego.FeeInvoices;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;

/** The file of a month in a browser: one transfer books itself, one is a click, one nobody knows, and what the bank takes is set aside. */
@EndToEndTest
class BankEndToEndTests {

    /** Nobody else invoices this year. */
    private static final int YEAR = 1991;

    private static final String MONTH = """
            :20:JUNE
            :25:NL81ASNB1234567890
            :60F:C170601USD0,
            :61:1706040604C700,NTRFNONREF//JUNE-0001
            :86:166?00TRANSFER?20%s?32CITY TREASURY
            :61:1706060606C700,NTRFNONREF//JUNE-0002
            :86:166?00TRANSFER?20Invoice %s?32MAKATI
            :61:1706120612C250,NTRFNONREF//JUNE-0003
            :86:166?00TRANSFER?20Thank you?32UNKNOWN SENDER
            :61:1706300630D35,NCHGNONREF//JUNE-0004
            :86:808?00CHARGES OF JUNE
            :62F:C170630USD1615,
            """;

    @LocalServerPort
    int port;

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceRegister register;

    @Autowired
    MemberDirectory directory;

    @Autowired
    Actor actor;

    private int clicks;

    @Test
    void booksTheFileOfAMonth() {
        InvoiceNumber referred = issue("Seoul");
        InvoiceNumber named = issue("Makati");
        String reference = actor.askInTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> register.find(referred).orElseThrow().paymentReference());
        byte[] file = MONTH.formatted(reference.replace(" ", ""), named).getBytes(UTF_8);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            signIn(page);
            long start = System.nanoTime();
            page.navigate(at("/desk/bank"));
            upload(page, file);
            page.getByText("june.sta is taken in").waitFor();
            assertThat(line(page, "Booked")).containsText("1");
            assertThat(line(page, "Wait for you")).containsText("2");

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Book .*" + named + ".*")))
                    .click();
            page.getByText("Booked.").first().waitFor();
            open(page, "UNKNOWN SENDER");
            press(page, "Book to…");
            press(page, "Book");
            page.locator(".state-badge").getByText("Booked").waitFor();
            clicks += 2;
            System.out.printf(
                    "File of a month with 4 entries: %d clicks, %d s%n",
                    clicks, (System.nanoTime() - start) / 1_000_000_000);

            page.navigate(at("/desk/bank"));
            upload(page, file);
            page.getByText("Nothing is booked twice.").waitFor();
            for (InvoiceNumber paid : List.of(referred, named)) {
                page.navigate(at("/desk/invoices/" + paid));
                assertThat(page.locator(".state-badge").first()).hasText("Paid");
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail").fill("staff@wego.example");
        page.getByLabel("Password").fill("demo");
        press(page, "Sign in");
        page.waitForURL("**/desk");
        clicks = 0;
    }

    private static void upload(Page page, byte[] file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("june.sta", "text/plain", file));
    }

    private static Locator line(Page page, String label) {
        return page.locator(".bank-said .panel-line").filter(new Locator.FilterOptions().setHasText(label));
    }

    private static void open(Page page, String payer) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(payer))
                .click();
        page.waitForURL("**/desk/bank/*");
    }

    /** The last one of that name: a dialog lies over the screen. */
    private void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
        clicks++;
    }

    private InvoiceNumber issue(String city) {
        MemberId member = actor.askInTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> directory.find(MemberSearch.of(city), 0, 1).getFirst().id());
        return FeeInvoices.issue(invoicing, member, city, YEAR);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
