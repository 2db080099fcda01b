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
    private final TransactionTemplate transaction;

    FeeRunChanges(FeeRunStore runs, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes a run; fails on the unique key if the year has an open one. */
    FeeRunId create(Supplier<FeeRun> start) {
        return transaction.execute(status -> {
            FeeRunId run = runs.saveAndFlush(start.get()).id();
            jdbc.update("insert into membership.fee_run_lock (run_id) values (?)", run.value());
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

    private boolean isServer() {
        return "PostgreSQL".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }

    private FeeRun locked(FeeRunId id) {
        return runs.lock(id.value()).orElseThrow(() -> new FeeRunRefused(new FeeRunRefused.UnknownRun(id)));
    }
}
