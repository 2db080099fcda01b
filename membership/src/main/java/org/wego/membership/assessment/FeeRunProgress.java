package org.wego.membership.assessment;

/**
 * What a working run is doing.
 *
 * @param step what is happening now
 * @param done how many members or fees the step has behind it
 * @param total how many there are in all
 */
public record FeeRunProgress(Step step, long done, long total) {

    /** The steps of a run, in their order. */
    public enum Step {
        /** Members are assessed for the preview. */
        ASSESSING,
        /** The confirmed fees are written down with all of their inputs. */
        FREEZING,
        /** Invoices are issued and posted. */
        INVOICING,
        /** Nothing is being done. */
        RESTING
    }
}
