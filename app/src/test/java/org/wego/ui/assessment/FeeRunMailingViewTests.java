package org.wego.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.ui.component.Fact;
import org.wego.words.Formats;

/** The invoices of a run by e-mail, on the page of the run. */
@As(Role.STAFF)
class FeeRunMailingViewTests extends ViewTest {

    private static final int YEAR = 2022;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    @Autowired
    FeeRuns runs;

    @Autowired
    EconomicData economy;

    @Autowired
    InvoiceMailing mailing;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    private FeeRunDetails run;

    @BeforeEach
    void issue() {
        run = runs.list(0, 1_000).stream()
                .filter(it -> it.year() == YEAR && it.invoiced() > 0)
                .findFirst()
                .map(it -> await(it.id(), FeeRunState.ISSUED))
                .orElseGet(this::issued);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from membership.invoice_sending").update();
        jdbc.sql("delete from membership.invoice_mailing").update();
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

        awaitFinished();
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
        awaitFinished();
        poll();
        int mails = mails();

        test(button("Send what was not sent")).click();
        awaitFinished();
        poll();

        assertThat(mails()).isEqualTo(mails).isPositive();
        assertThat(facts()).contains(waiting());
    }

    @Test
    void showsEverybodyWhoOpensThePageHowFarItIs() {
        open();
        test(button("Send the invoices")).click();
        confirm();
        awaitFinished();
        open();

        assertThat(facts()).contains(waiting());
    }

    private FeeRunDetails issued() {
        FeeRunId id = runs.start(
                        YEAR,
                        economy.editionNamed("WEO April 2017").orElseThrow().id())
                .run();
        FeeRunDetails previewed = await(id, FeeRunState.PREVIEWED);
        runs.confirm(id, Objects.requireNonNull(previewed.fingerprint()));
        return await(id, FeeRunState.ISSUED);
    }

    private FeeRunDetails await(FeeRunId id, FeeRunState state) {
        long end = System.nanoTime() + PATIENCE;
        FeeRunDetails now = runs.find(id).orElseThrow();
        while (now.state() != state) {
            assertThat(System.nanoTime()).as("patience with %s", now).isLessThan(end);
            LockSupport.parkNanos(PAUSE);
            now = runs.find(id).orElseThrow();
        }
        return now;
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
        return Formats.number(mails()) + "WaitingOpen";
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private int mails() {
        return jdbc.sql("select count(*) from app.mail").query(Integer.class).single();
    }

    /** The job of the clock may be at it just now. */
    @SuppressWarnings("unchecked")
    private void awaitFinished() {
        RecurringTask<Void> job = house.getBean("mailInvoices", RecurringTask.class);
        long end = System.nanoTime() + PATIENCE;
        while (!mailing.progress(run.id().value()).orElseThrow().finished()) {
            assertThat(System.nanoTime()).isLessThan(end);
            job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
        }
    }
}
