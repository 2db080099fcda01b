package org.wego.membership.assessment;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;

/**
 * Works on runs, one after the other, in a thread of its own, and takes up those that another process left behind when
 * it stopped or died: at its start, and whenever it has nothing to do. It acts in the name of the account that started
 * or confirmed the run.
 */
@Component
class FeeRunMachine {

    private static final Logger LOG = LoggerFactory.getLogger(FeeRunMachine.class);
    private static final int SECONDS_TO_STOP = 15;
    private static final int SECONDS_BETWEEN_LOOKS = 20;

    private final FeeRunStore runs;
    private final FeeRunChanges changes;
    private final FeeRunPreview preview;
    private final FeeRunIssue issue;
    private final Actor actor;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("fee-run").daemon().factory());
    private volatile boolean stopping;

    FeeRunMachine(FeeRunStore runs, FeeRunChanges changes, FeeRunPreview preview, FeeRunIssue issue, Actor actor) {
        this.runs = runs;
        this.changes = changes;
        this.preview = preview;
        this.issue = issue;
        this.actor = actor;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** From now on it looks by itself for runs that nobody works on. */
    @EventListener(ApplicationReadyEvent.class)
    void lookAfterRuns() {
        ScheduledFuture<?> _ =
                thread.scheduleWithFixedDelay(this::takeUpLeftRuns, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Works on each run that ought to be worked on and that nobody, here or in another process, holds. */
    void takeUpLeftRuns() {
        try {
            runs.working().forEach(run -> tryToWork(new FeeRunId(run)));
        } catch (RuntimeException away) {
            LOG.warn("Runs cannot be looked after: {}", away.getMessage());
        }
    }

    /** Sees to it that somebody works on the run, here or in another instance. */
    void wake(FeeRunId run) {
        thread.execute(() -> tryToWork(run));
    }

    /** If not even a failure could be noted, for instance because the database is away, the next look takes it up. */
    private void tryToWork(FeeRunId run) {
        try {
            workUntilItRests(run);
        } catch (RuntimeException error) {
            LOG.error(
                    "Fee run {} cannot be worked on; it is looked at again in {} s", run, SECONDS_BETWEEN_LOOKS, error);
        }
    }

    /** Whoever changes the state while the lock is still held finds it taken, hence the look after letting go. */
    private void workUntilItRests(FeeRunId run) {
        boolean mine = true;
        while (mine && !stopping && working(run)) {
            mine = changes.alone(run, () -> workInItsName(run));
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("A fee run is still busy; another process or the next start goes on with it");
        }
    }

    private boolean working(FeeRunId run) {
        return runs.findById(run.value()).map(it -> it.state().working()).orElse(false);
    }

    private void workInItsName(FeeRunId id) {
        Claim claim = changes.changeAndGet(id, run -> Claim.take(run, () -> stopping));
        actor.inTheNameOf(claim.actor(), Role.STAFF, () -> workOrFail(claim));
    }

    private void workOrFail(Claim claim) {
        try {
            work(claim);
        } catch (Claim.Lost gone) {
            LOG.info("Fee run {} was stopped", claim.run());
        } catch (RuntimeException error) {
            String reference = UUID.randomUUID().toString();
            LOG.error("Fee run {} failed, reference {}", claim.run(), reference, error);
            fail(claim, reference);
        }
    }

    private void work(Claim claim) {
        FeeRun run = runs.findById(claim.run().value()).orElseThrow();
        switch (run.state()) {
            case PREVIEWING -> preview.make(claim);
            case ISSUING -> issue.issue(claim, run.frozen());
            case PREVIEWED, ISSUED, CANCELLED, FAILED -> LOG.debug("Fee run {} rests", claim.run());
        }
    }

    /** What went wrong inside is for the log; people get the reference under which it stands there. */
    private void fail(Claim claim, String reference) {
        try {
            changes.change(claim.run(), run -> run.fail(claim.attempt(), reference));
        } catch (Claim.Lost gone) {
            LOG.info("Fee run {} was stopped before its failure was noted", claim.run());
        }
    }
}
