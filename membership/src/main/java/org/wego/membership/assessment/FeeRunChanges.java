package org.wego.membership.assessment;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;

/**
 * The one way to change a run: in a transaction of its own that holds the lock on the run's row. A second row a run,
 * held while the work lasts, lets one machine at a time work on it, whichever process it belongs to. Being held by a
 * transaction it is free at once when a process dies, and stays held however slow a living one is: nobody has to guess
 * by a time-out. Should a living one lose it nevertheless, with its connection, the next one takes a new attempt, and
 * what the first one writes afterwards is refused with its attempt (see {@link Claim}).
 */
@Component
class FeeRunChanges {

    /**
     * A process that dies closes its connections, but a machine that loses its power or its network says nothing. The
     * server then notices within half a minute instead of two hours.
     */
    private static final List<String> NOTICE_DEAD_MACHINES = List.of(
            "set local tcp_keepalives_idle = 10",
            "set local tcp_keepalives_interval = 5",
            "set local tcp_keepalives_count = 4");

    private final FeeRunStore runs;
    private final JdbcTemplate jdbc;
    private final ChangeReporting reporting;
    private final TransactionTemplate transaction;

    FeeRunChanges(
            FeeRunStore runs, JdbcTemplate jdbc, ChangeReporting reporting, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.reporting = reporting;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes a run; fails on the unique key if the year has an open one. */
    FeeRunId create(Supplier<FeeRun> start) {
        return transaction.execute(status -> {
            FeeRun run = runs.saveAndFlush(start.get());
            jdbc.update(
                    "insert into membership.fee_run_lock (run_id) values (?)",
                    run.id().value());
            report(run, RecordState.NONE);
            return run.id();
        });
    }

    /**
     * Changes the run; what the change writes elsewhere is committed with it or not at all.
     *
     * @throws FeeRunRefused if there is no such run
     */
    <T> T changeAndGet(FeeRunId id, Function<FeeRun, T> change) {
        return transaction.execute(status -> {
            FeeRun run = locked(id);
            FeeRunState state = run.state();
            RecordState before = told(run);
            T answer = change.apply(run);
            if (run.state() != state) {
                report(run, before);
            }
            return answer;
        });
    }

    /** Like {@link #changeAndGet} for changes that answer nothing. */
    void change(FeeRunId id, Consumer<FeeRun> change) {
        changeAndGet(id, run -> {
            change.accept(run);
            return run.state();
        });
    }

    /**
     * Does the work if nobody else is at it; what the work writes, it commits by {@link #change}.
     *
     * @return whether it was done
     */
    boolean alone(FeeRunId run, Runnable work) {
        return transaction.execute(status -> {
            boolean free = !jdbc.queryForList(
                            "select run_id from membership.fee_run_lock where run_id = ? for update skip locked",
                            UUID.class,
                            run.value())
                    .isEmpty();
            if (free) {
                if (isServer()) {
                    NOTICE_DEAD_MACHINES.forEach(jdbc::execute);
                }
                work.run();
            }
            return free;
        });
    }

    /** Only the results of the machine's work are reported: a row for each block would tell nobody anything. */
    private void report(FeeRun run, RecordState before) {
        reporting.report("fee-run", run.id().value(), "Fee run " + run.year(), before, told(run));
    }

    private static RecordState told(FeeRun run) {
        return RecordState.NONE
                .with("year", run.year())
                .with("edition", run.editionName())
                .with("state", run.state())
                .with("fees", run.fees())
                .with("invoices", run.invoiced());
    }

    private boolean isServer() {
        return "PostgreSQL".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }

    private FeeRun locked(FeeRunId id) {
        return runs.lock(id.value()).orElseThrow(() -> new FeeRunRefused(new FeeRunRefused.UnknownRun(id)));
    }
}
