package org.wego.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.AwaitedRuns;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.ui.component.Fact;
import org.wego.words.Formats;

/** The invoices of a run by e-mail, on the page of the run. */
@As(Role.STAFF)
class FeeRunMailingViewTests extends ViewTest {

    private static final int YEAR = 2022;

    @Autowired
    FeeRuns runs;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    private AwaitedRuns awaited;
    private FeeRunDetails run;

    @BeforeEach
    void issue() {
        awaited = new AwaitedRuns(house);
        run = runs.list(0, 1_000).stream()
                .filter(it -> it.year() == YEAR && it.invoiced() > 0)
                .findFirst()
                .map(it -> awaited.await(it.id(), FeeRunState.ISSUED))
                .orElseGet(() -> awaited.issued(YEAR));
    }

    @AfterEach
    void forget() {
        awaited.forgetMails();
    }

    @Test
    void sendsAfterAQuestionAndCountsWhatBecameOfEach() {
        open();
        test(button("Send the invoices")).click();
        decline();
        assertThat(button("Send the invoices").isVisible())
                .as("nothing was sent")
                .isTrue();

        test(button("Send the invoices")).click();
        confirm();
        assertThat(find(Button.class).withText("Send the invoices").all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        awaited.awaitMailed(run.id());
        poll();
        assertThat(facts()).hasSize(2).contains(waiting());
        assertThat(sentences())
                .anyMatch(it -> it.startsWith("No mail server is set"))
                .anyMatch(it -> it.startsWith("Asked for by "));
        assertThat(find(Anchor.class)
                        .withText("Print those without an e-mail as one PDF")
                        .all())
                .hasSize(1);
    }

    @Test
    void sendsAgainOnlyWhatWasNotSent() {
        open();
        test(button("Send the invoices")).click();
        confirm();
        awaited.awaitMailed(run.id());
        poll();
        int mails = awaited.mails();

        test(button("Send what was not sent")).click();
        awaited.awaitMailed(run.id());
        poll();

        assertThat(awaited.mails()).isEqualTo(mails).isPositive();
        assertThat(facts()).contains(waiting());
    }

    @Test
    void saysOfTheInvoicesThemselvesWhyTheyWait() {
        open();
        test(button("Send the invoices")).click();
        confirm();
        awaited.awaitMailed(run.id());

        UI.getCurrent()
                .navigate("desk/invoices", QueryParameters.of("run", run.id().toString()));
        assertThat(sentences()).anyMatch(it -> it.startsWith("No mail server is set"));
        UI.getCurrent().navigate("desk/invoices", QueryParameters.of("delivery", "NO_ADDRESS"));
        assertThat(sentences()).noneMatch(it -> it.startsWith("No mail server is set"));
        UI.getCurrent().navigate("desk/invoices/" + mailed());
        assertThat(sentences()).anyMatch(it -> it.startsWith("No mail server is set"));
    }

    /** An invoice that waits. */
    private String mailed() {
        return jdbc.sql(
                        "select fee_year || '-' || lpad(cast(sequence as varchar), 4, '0') from membership.invoice_sending"
                                + " where state = 'WAITING' fetch first 1 row only")
                .query(String.class)
                .single();
    }

    @Test
    void showsEverybodyWhoOpensThePageHowFarItIs() {
        open();
        test(button("Send the invoices")).click();
        confirm();
        awaited.awaitMailed(run.id());
        open();

        assertThat(facts()).contains(waiting());
    }

    private void open() {
        UI.getCurrent().navigate("desk/fee-runs/" + run.id());
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> facts() {
        return find(Fact.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.contains("Waiting") || it.contains("No e-mail"))
                .toList();
    }

    private String waiting() {
        return Formats.number(awaited.mails()) + "WaitingOpen";
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
