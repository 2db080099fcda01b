package org.wego.membership.assessment;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to change a run: in a transaction of its own that holds the lock on the run's row. A second row a run,
 * held while the work lasts, lets one machine at a time work on it, whichever instance it belongs to; being held by a
 * transaction it is free at once when a process dies, without a time-out to wait for.
 */
@Component
class FeeRunChanges {

    private final FeeRunStore runs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FeeRunChanges(FeeRunStore runs, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes a run; fails on the unique key if the year has an open one. */
    FeeRunId create(Supplier<FeeRun> start) {
        return transaction.execute(status -> {
            FeeRunId run = runs.saveAndFlush(start.get()).id();
            jdbc.sql("insert into membership.fee_run_lock (run_id) values (?)")
                    .param(run.value())
                    .update();
            return run;
        });
    }

    /**
     * Changes the run; what the change writes elsewhere is committed with it or not at all.
     *
     * @throws FeeRunRefused if there is no such run
     */
    <T> T changeAndGet(FeeRunId id, Function<FeeRun, T> change) {
        return transaction.execute(status -> change.apply(locked(id)));
    }

    /** Like {@link #changeAndGet} for changes that answer nothing. */
    void change(FeeRunId id, Consumer<FeeRun> change) {
        transaction.executeWithoutResult(status -> change.accept(locked(id)));
    }

    /**
     * Does the work if nobody else is at it; what the work writes, it commits by {@link #change}.
     *
     * @return whether it was done
     */
    boolean alone(FeeRunId run, Runnable work) {
        return transaction.execute(status -> {
            boolean free = jdbc.sql(
                            "select run_id from membership.fee_run_lock where run_id = ? for update skip locked")
                    .param(run.value())
                    .query()
                    .optionalValue()
                    .isPresent();
            if (free) {
                work.run();
            }
            return free;
        });
    }

    private FeeRun locked(FeeRunId id) {
        return runs.lock(id.value()).orElseThrow(() -> new FeeRunRefused(new FeeRunRefused.UnknownRun(id)));
    }
}
