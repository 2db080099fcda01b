package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.wego.membership.economy.EditionId;

/** Takes runs from one state to the next and waits for the machine, never longer than needed. */
record Runs(FeeRuns facade) {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final int PAGE = 700;

    FeeRunDetails previewed(int year, EditionId edition) {
        return await(facade.start(year, edition).run(), FeeRunState.PREVIEWED);
    }

    FeeRunDetails issued(int year, EditionId edition) {
        return issue(previewed(year, edition));
    }

    FeeRunDetails issue(FeeRunDetails run) {
        facade.confirm(run.id(), String.valueOf(run.fingerprint()));
        return await(run.id(), FeeRunState.ISSUED);
    }

    FeeRunDetails find(FeeRunId run) {
        return facade.find(run).orElseThrow();
    }

    FeeRunDetails await(FeeRunId run, FeeRunState state) {
        return until(run, it -> it.state() == state);
    }

    /** Waits for a run that must not fail. */
    FeeRunDetails until(FeeRunId run, Predicate<FeeRunDetails> reached) {
        FeeRunDetails then = whatever(run, it -> reached.test(it) || it.failure() != null);
        assertThat(then.failure()).isNull();
        return then;
    }

    /** Waits for a run that may fail. */
    FeeRunDetails whatever(FeeRunId run, Predicate<FeeRunDetails> reached) {
        long end = System.nanoTime() + PATIENCE;
        FeeRunDetails now = find(run);
        while (!reached.test(now)) {
            assertThat(System.nanoTime()).as("patience with %s", now).isLessThan(end);
            LockSupport.parkNanos(PAUSE);
            now = find(run);
        }
        return now;
    }

    void cancelUnlessIssued(FeeRunId run) {
        try {
            facade.cancel(run);
        } catch (FeeRunRefused over) {
            assertThat(find(run).state()).isEqualTo(FeeRunState.ISSUED);
        }
    }

    /** All fees, page by page; the pages do not fall on the blocks. */
    List<MemberFee> fees(FeeRunDetails run) {
        List<MemberFee> all = new ArrayList<>();
        List<MemberFee> page = facade.fees(run.id(), 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = facade.fees(run.id(), all.size(), PAGE);
        }
        return all;
    }
}
