package org.wego.membership.assessment;

import java.util.function.BooleanSupplier;
import org.wego.membership.economy.EditionId;

/**
 * A machine's hold on a run.
 *
 * @param attempt shown with every report, so that whoever took over later is not disturbed
 * @param stopping whether the machine was asked to let go at the next opportunity
 */
record Claim(FeeRunId run, int attempt, int year, EditionId edition, String actor, BooleanSupplier stopping) {

    static Claim take(FeeRun run, BooleanSupplier stopping) {
        return new Claim(run.id(), run.takeOver(), run.year(), run.edition(), run.actor(), stopping);
    }

    /** Between two blocks: goes on only if nobody asked to stop. */
    void goOn() {
        if (stopping.getAsBoolean()) {
            throw new Lost(run);
        }
    }

    /** The machine that reports has lost the run: it was cancelled, or another machine took it over. */
    static class Lost extends RuntimeException {

        Lost(FeeRunId run) {
            super("Fee run " + run + " is not ours any more");
        }
    }
}
