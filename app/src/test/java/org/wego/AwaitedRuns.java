package org.wego;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.invoicing.sending.InvoiceMailing;

/** Fee runs and what is mailed of them, waited for by whoever may see them. */
public final class AwaitedRuns {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final int LONGEST_LIST = 500;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final ApplicationContext house;
    private final FeeRuns runs;

    public AwaitedRuns(ApplicationContext house) {
        this.house = house;
        this.runs = house.getBean(FeeRuns.class);
    }

    /** A run of the year whose preview is made. */
    public FeeRunDetails previewed(int year) {
        EditionId edition = house.getBean(EconomicData.class)
                .editionNamed("WEO April 2017")
                .orElseThrow()
                .id();
        return await(runs.start(year, edition).run(), FeeRunState.PREVIEWED);
    }

    /** The run of the year that can still be cancelled, as the list has it. */
    public Optional<FeeRunId> open(int year) {
        return runs.list(0, LONGEST_LIST).stream()
                .filter(it -> it.year() == year && !it.state().over())
                .map(FeeRunSummary::id)
                .findFirst();
    }

    /** A run of the year whose invoices are issued. */
    public FeeRunDetails issued(int year) {
        FeeRunDetails previewed = previewed(year);
        runs.confirm(previewed.id(), Objects.requireNonNull(previewed.fingerprint()));
        return await(previewed.id(), FeeRunState.ISSUED);
    }

    /** The run as soon as it is that far. */
    public FeeRunDetails await(FeeRunId id, FeeRunState state) {
        long end = System.nanoTime() + PATIENCE;
        FeeRunDetails now = runs.find(id).orElseThrow();
        while (now.state() != state) {
            assertThat(System.nanoTime()).as("patience with %s", now).isLessThan(end);
            LockSupport.parkNanos(PAUSE);
            now = runs.find(id).orElseThrow();
        }
        return now;
    }

    /** Until nothing of the run is to be mailed; the job of the clock may be at it just now. */
    @SuppressWarnings("unchecked")
    public void awaitMailed(FeeRunId run) {
        InvoiceMailing mailing = house.getBean(InvoiceMailing.class);
        RecurringTask<Void> job = house.getBean("mailInvoices", RecurringTask.class);
        long end = System.nanoTime() + PATIENCE;
        while (!mailing.progress(run.value()).orElseThrow().finished()) {
            assertThat(System.nanoTime()).isLessThan(end);
            job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
        }
    }

    /** How many mails there are. */
    public int mails() {
        return jdbc().sql("select count(*) from app.mail").query(Integer.class).single();
    }

    /** Takes all mails away, and that invoices were mailed. */
    public void forgetMails() {
        jdbc().sql("delete from app.mail").update();
        jdbc().sql("delete from membership.invoice_sending").update();
        jdbc().sql("delete from membership.invoice_mailing").update();
    }

    private JdbcClient jdbc() {
        return house.getBean(JdbcClient.class);
    }
}
