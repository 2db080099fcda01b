package org.wego.membership.assessment;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
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
 * Works on runs, one after the other, in a thread of its own, and takes up those that a stopped process left behind.
 * It acts in the name of the account that started or confirmed the run.
 */
@Component
class FeeRunMachine {

    private static final Logger LOG = LoggerFactory.getLogger(FeeRunMachine.class);
    private static final int SECONDS_TO_STOP = 15;
    private static final int SECONDS_TO_RETRY = 30;

    private final FeeRunStore runs;
    private final FeeRunChanges changes;
    private final Assessments assessments;
    private final PreviewRows rows;
    private final FeeRunPreview preview;
    private final FeeRunIssue issue;
    private final Actor actor;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("fee-run").daemon().factory());
    private volatile boolean stopping;

    FeeRunMachine(
            FeeRunStore runs,
            FeeRunChanges changes,
            Assessments assessments,
            PreviewRows rows,
            FeeRunPreview preview,
            FeeRunIssue issue,
            Actor actor) {
        this.runs = runs;
        this.changes = changes;
        this.assessments = assessments;
        this.rows = rows;
        this.preview = preview;
        this.issue = issue;
        this.actor = actor;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Takes up what a process that stopped or died left unfinished. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUpInterruptedRuns() {
        thread.execute(() -> runs.cancelled().forEach(this::tidyUp));
        runs.working().forEach(id -> wake(new FeeRunId(id)));
    }

    /**
     * Takes back what a cancelled run has written and nobody rests on: fees without an invoice, and a preview that was not
     * finished. It may take a while, in which nobody else should wait for the run.
     */
    void tidyUp(FeeRun cancelled) {
        assessments.discardFrom(cancelled.id(), cancelled.invoiced());
        if (!cancelled.previewed()) {
            rows.clear(cancelled.id());
        }
    }

    /** Sees to it that somebody works on the run, here or in another instance. */
    void wake(FeeRunId run) {
        thread.execute(() -> tryToWork(run));
    }

    /** What even the failure could not be noted of, such as a database that is away, is taken up again later. */
    private void tryToWork(FeeRunId run) {
        try {
            workUntilItRests(run);
        } catch (RuntimeException error) {
            LOG.error("Fee run {} cannot be worked on; it is looked at again in {} s", run, SECONDS_TO_RETRY, error);
            if (!stopping) {
                var _ = thread.schedule(() -> tryToWork(run), SECONDS_TO_RETRY, TimeUnit.SECONDS);
            }
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
            LOG.warn("A fee run is still busy; it goes on at the next start");
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
