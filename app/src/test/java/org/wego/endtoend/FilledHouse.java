package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.access.SecretToken;

/** A house in which something of everything has happened, done by hand as far as that is short. */
final class FilledHouse {

    private static final String SMALL_EDITION = "ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\n"
            + "KOR\tPPPPC\t36,389.938\t37,740.396\t2016\n"
            + "IDN\tPPPPC\t11,111.085\t11,719.501\t2016\n";

    private static final String STATEMENT = """
            :20:MAY
            :25:NL81ASNB9999999999
            :60F:C170501USD0,
            :61:1705040504C700,NTRFNONREF//MAY-0001
            :86:166?00TRANSFER?20Invoice 2017-0001?32CITY OF SEOUL
            :62F:C170531USD700,
            """;

    private final String site;
    private final JdbcClient database;
    private final ShownThings shown;

    FilledHouse(String site, JdbcClient database) {
        this.site = site;
        this.database = database;
        this.shown = new ShownThings(database);
    }

    /**
     * Leaves behind a year that was invoiced and sent, one that is looked at, a concession, and an edition nobody uses.
     *
     * @return where somebody who is invited sets a password
     */
    String fill(Page page) {
        startRun(page, 2017);
        button(page, "Confirm and issue").click();
        page.getByLabel("Issue without payment instructions").check();
        buttonLike(page, "Issue [\\d,]+ invoices").click();
        isInState(page, "Issued");
        button(page, "Send the invoices").click();
        buttonLike(page, "Send [\\d,]+ invoices").click();
        startRun(page, 2018);
        page.navigate(site + "desk/concessions?member=" + shown.seoul());
        button(page, "Grant a concession").click();
        page.getByLabel("Reason").fill("Host of the General Assembly");
        page.getByLabel("Approved by").fill("Executive Committee");
        button(page, "Grant").click();
        page.getByText("Recorded for").waitFor();
        page.navigate(site + "desk/payments/new?invoice=2017-0001");
        button(page, "Record payment").click();
        page.getByText("Recorded:").waitFor();
        apply(page);
        takeInAStatement(page);
        importEdition(page);
        keep(page);
        String invitation = invite(page);
        HeldMeeting.write(database, shown.meeting());
        FilledTraining.write(database, shown.event(), shown.seoul(), ShownThings.SECRET);
        WrittenPractice.write(database);
        UnfinishedWork.write(database, shown.seoul(), shown.decidedProject(), shown.joinedCluster());
        // a project that has taught something cannot be taken back, so everything that follows from it is still there
        // to be seen
        database.sql("update programs.project_city set lessons = 'Ask the night guards' where project_id = ?")
                .param(shown.project())
                .update();
        database.sql(
                        "insert into membership.country_mapping values ('Kosovo', 'XK', 'staff@wego.example', current_timestamp)")
                .update();
        return invitation;
    }

    /** Somebody begins to apply; the secret of the link is one that the pictures know. */
    private void apply(Page page) {
        page.navigate(site + "join");
        page.getByLabel("Who applies").selectOption("FULL");
        page.getByLabel("Name of the organisation").fill("Busan");
        page.locator("#country").selectOption("KR");
        page.getByLabel("E-mail").fill("office@busan.example");
        page.getByLabel("The Secretariat may keep").check();
        button(page, "Send me the link").click();
        page.getByText("Check your mailbox.").waitFor();
        database.sql("""
                        insert into membership.application_link (token_hash, application_id, made_at)
                        select ?, id, started_at from membership.application""").param(SecretToken.hash(ShownThings.SECRET)).update();
    }

    private void startRun(Page page, int year) {
        page.navigate(site + "desk/fee-runs");
        button(page, "New run").click();
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill(Integer.toString(year));
        button(page, "Start").click();
        isInState(page, "To be confirmed");
    }

    private String invite(Page page) {
        page.navigate(site + "desk/administration/accounts");
        button(page, "Invite").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Newcomer");
        dialog.getByLabel("E-mail").fill("newcomer@wego.example");
        dialog.getByLabel("Role").click();
        Locator staff = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Secretariat staff"));
        staff.click();
        // while the list is open it takes the click that is meant for the button
        assertThat(staff).isHidden();
        DeskTour.settle(page);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite"))
                .click();
        return page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue()
                .replace(site, "");
    }

    /** Keeps an entry on a list, which whoever has its link may read. */
    private void keep(Page page) {
        page.navigate(site + "desk/knowledge/" + shown.entry());
        button(page, "Add to a list").click();
        button(page, "New list").click();
        page.getByLabel("Name of the list").fill("To be read");
        button(page, "Begin the list").click();
        page.getByLabel("To be read").waitFor();
        database.sql("update knowledge.reading_list set link = ?")
                .param(ShownThings.SECRET)
                .update();
    }

    private void takeInAStatement(Page page) {
        page.navigate(site + "desk/bank");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("may.sta", "text/plain", STATEMENT.getBytes(StandardCharsets.UTF_8)));
        page.getByText("may.sta is taken in").waitFor();
    }

    private void importEdition(Page page) {
        page.navigate(site + "desk/economy/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("weo.xls", "text/plain", SMALL_EDITION.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Name of the edition").fill("WEO October 2017");
        page.getByLabel("Published on").fill("10 Oct 2017");
        page.getByLabel("Published on").press("Enter");
        DeskTour.settle(page);
        Locator sure = page.getByLabel(Pattern.compile("I looked at the .*"));
        if (sure.count() > 0) {
            sure.check();
        }
        buttonLike(page, "Import [\\d,]+ figures").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("WEO October 2017");
    }

    private static void isInState(Page page, String state) {
        assertThat(page.locator(".state-badge").first())
                .hasText(state, new LocatorAssertions.HasTextOptions().setTimeout(DeskTour.PATIENCE_MILLIS));
        DeskTour.settle(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator buttonLike(Page page, String pattern) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }
}
