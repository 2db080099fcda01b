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

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wego.As;
import org.wego.AwaitedRuns;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;

/** The invoices of a run by e-mail, by script; without a mail server all of them wait. */
@WegoTest
@As(Role.STAFF)
class FeeRunMailingApiTests {

    private static final int YEAR = 2020;

    @Autowired
    MockMvc http;

    @Autowired
    FeeRuns runs;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        awaited().forgetMails();
    }

    @AfterEach
    void forget() {
        actAgain();
        awaited().forgetMails();
        awaited().open(YEAR).ifPresent(runs::cancel);
    }

    @Test
    void sendsTheInvoicesOnceHoweverOftenItIsCalled() throws Exception {
        FeeRunDetails run = awaited().previewed(YEAR);
        mail(run)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("unfinished"))
                .andExpect(jsonPath("$.state").value("PREVIEWED"));
        actAgain();
        runs.confirm(run.id(), Objects.requireNonNull(run.fingerprint()));
        FeeRunDetails issued = awaited().await(run.id(), FeeRunState.ISSUED);
        ask(run).andExpect(status().isNotFound()).andExpect(jsonPath("$.code").value("unsent"));

        mail(run)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.requestedBy").value("staff@wego.example"))
                .andExpect(jsonPath("$.requestedAt").isString());
        mail(run).andExpect(status().isAccepted());
        awaitMailed(run);
        int mails = awaited().mails();
        mail(run).andExpect(status().isAccepted());
        awaitMailed(run);

        assertThat(awaited().mails()).isEqualTo(mails).isPositive();
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
        FeeRunDetails run = awaited().previewed(YEAR);
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

    private ResultActions mail(FeeRunDetails run) throws Exception {
        return http.perform(
                post("/api/fee-runs/" + run.id() + "/mailing").with(httpBasic("staff@wego.example", "demo")));
    }

    private ResultActions ask(FeeRunDetails run) throws Exception {
        return http.perform(
                get("/api/fee-runs/" + run.id() + "/mailing").with(httpBasic("staff@wego.example", "demo")));
    }

    private void awaitMailed(FeeRunDetails run) {
        actAgain();
        awaited().awaitMailed(run.id());
    }

    private AwaitedRuns awaited() {
        return new AwaitedRuns(house);
    }
}
