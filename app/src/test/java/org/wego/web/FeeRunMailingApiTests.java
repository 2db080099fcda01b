package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.invoicing.sending.InvoiceMailing;

/** The invoices of a run by e-mail, by script; without a mail server all of them wait. */
@WegoTest
@As(Role.STAFF)
class FeeRunMailingApiTests {

    private static final int YEAR = 2020;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    @Autowired
    MockMvc http;

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

    @AfterEach
    void forget() {
        actAgain();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from membership.invoice_sending").update();
        jdbc.sql("delete from membership.invoice_mailing").update();
        runs.open(YEAR).ifPresent(runs::cancel);
    }

    @Test
    void sendsTheInvoicesOnceHoweverOftenItIsCalled() throws Exception {
        FeeRunDetails run = previewed();
        mail(run)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("unfinished"))
                .andExpect(jsonPath("$.state").value("PREVIEWED"));
        actAgain();
        runs.confirm(run.id(), Objects.requireNonNull(run.fingerprint()));
        FeeRunDetails issued = await(run.id(), FeeRunState.ISSUED);
        ask(run).andExpect(status().isNotFound()).andExpect(jsonPath("$.code").value("unsent"));

        mail(run)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.requestedBy").value("staff@wego.example"))
                .andExpect(jsonPath("$.requestedAt").isString());
        mail(run).andExpect(status().isAccepted());
        awaitFinished(run);
        int mails = mails();
        mail(run).andExpect(status().isAccepted());
        awaitFinished(run);

        assertThat(mails()).isEqualTo(mails).isPositive();
        ask(run).andExpect(status().isOk())
                .andExpect(jsonPath("$.finished").value(true))
                .andExpect(jsonPath("$.counts.WAITING").value(mails))
                .andExpect(jsonPath("$.counts.NO_ADDRESS").value(lessThan((int) issued.invoiced())))
                .andExpect(jsonPath("$.counts.SENT").doesNotExist());
        http.perform(get("/api/invoices?limit=1000&delivery=WAITING&run=" + run.id())
                        .with(httpBasic("staff@wego.example", "demo")))
                .andExpect(jsonPath("$.invoices[*].addressee", hasItem(containsString("Seoul"))))
                .andExpect(jsonPath("$.invoices[*].delivery", everyItem(is("WAITING"))));
    }

    @Test
    void sendsNothingOfARunWithoutInvoicesOrOfNone() throws Exception {
        FeeRunDetails run = previewed();
        runs.cancel(run.id());

        mail(run).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("nothingToSend"));
        for (String id : new String[] {FeeRunId.next().toString(), "nonsense"}) {
            http.perform(post("/api/fee-runs/" + id + "/mailing").with(httpBasic("staff@wego.example", "demo")))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("unknown"));
        }
    }

    @Test
    void isForStaffOnly() throws Exception {
        String address = "/api/fee-runs/" + FeeRunId.next() + "/mailing";

        http.perform(get(address).with(anonymous())).andExpect(status().isUnauthorized());
        http.perform(post(address).with(anonymous())).andExpect(status().isUnauthorized());
        http.perform(get(address).with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden());
        http.perform(post(address).with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden());
    }

    /** A call takes away who acts in its thread, which is that of the test. */
    private static void actAgain() {
        SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
    }

    private FeeRunDetails previewed() {
        return await(
                runs.start(
                                YEAR,
                                economy.editionNamed("WEO April 2017")
                                        .orElseThrow()
                                        .id())
                        .run(),
                FeeRunState.PREVIEWED);
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

    private ResultActions mail(FeeRunDetails run) throws Exception {
        return http.perform(
                post("/api/fee-runs/" + run.id() + "/mailing").with(httpBasic("staff@wego.example", "demo")));
    }

    private ResultActions ask(FeeRunDetails run) throws Exception {
        return http.perform(
                get("/api/fee-runs/" + run.id() + "/mailing").with(httpBasic("staff@wego.example", "demo")));
    }

    private int mails() {
        return jdbc.sql("select count(*) from app.mail").query(Integer.class).single();
    }

    /** The job of the clock may be at it just now. */
    @SuppressWarnings("unchecked")
    private void awaitFinished(FeeRunDetails run) {
        actAgain();
        RecurringTask<Void> job = house.getBean("mailInvoices", RecurringTask.class);
        long end = System.nanoTime() + PATIENCE;
        while (!mailing.progress(run.id().value()).orElseThrow().finished()) {
            assertThat(System.nanoTime()).isLessThan(end);
            job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
        }
    }
}
