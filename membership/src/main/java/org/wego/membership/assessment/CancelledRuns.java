package org.wego.membership.assessment;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what a cancelled run has written and nobody rests on: fees without an invoice, and a preview that was not
 * finished. Of a million members that takes a while, in which whoever cancelled should not wait.
 */
@Component
class CancelledRuns {

    private final FeeRunStore runs;
    private final Assessments assessments;
    private final PreviewRows rows;

    CancelledRuns(FeeRunStore runs, Assessments assessments, PreviewRows rows) {
        this.runs = runs;
        this.assessments = assessments;
        this.rows = rows;
    }

    /** Done twice it is done once. */
    @ApplicationModuleListener
    void tidyUp(FeeRunCancelled event) {
        runs.findById(event.run().value()).ifPresent(this::tidyUp);
    }

    /**
     * Makes room for the fees that another run of the year writes down, should some of a cancelled one not have been taken
     * back yet.
     */
    void makeRoom(int year) {
        List<FeeRun> cancelled = runs.cancelled(year);
        cancelled.forEach(this::tidyUp);
    }

    private void tidyUp(FeeRun run) {
        assessments.discardFrom(run.id(), run.invoiced());
        if (!run.previewed()) {
            rows.clear(run.id());
        }
    }
}
