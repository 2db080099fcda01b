package org.wego.membership.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.springframework.modulith.NamedInterface;

/**
 * What a working run is doing.
 *
 * @param step what is happening now
 * @param done how many members or fees the step has behind it
 * @param total how many there are in all
 */
@Embeddable
@NamedInterface
public record FeeRunProgress(@Enumerated(EnumType.STRING) Step step, long done, long total) {

    static FeeRunProgress begin(Step step, long total) {
        return new FeeRunProgress(step, 0, total);
    }

    static FeeRunProgress resting() {
        return begin(Step.RESTING, 0);
    }

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
