package org.wego.membership.assessment;

import org.springframework.modulith.NamedInterface;

/** What was wanted of a fee run cannot be done; the reason says why, with the data that make it plain. */
@NamedInterface
public class FeeRunRefused extends RuntimeException {

    private final transient Reason reason;

    FeeRunRefused(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** Why it cannot be done. */
    public Reason reason() {
        return reason;
    }

    /** What may be wanted of a run. */
    @NamedInterface
    public enum Action {
        CONFIRM,
        CANCEL,
        REFRESH,
        RESUME;

        /** Whether a run in this state allows it. */
        public boolean possible(FeeRunState state) {
            return switch (this) {
                case CONFIRM, REFRESH -> state == FeeRunState.PREVIEWED;
                case CANCEL -> !state.over();
                case RESUME -> state == FeeRunState.FAILED;
            };
        }
    }

    /** Why something cannot be done. */
    @NamedInterface
    public sealed interface Reason {}

    /** There is no run with that id. */
    public record UnknownRun(FeeRunId run) implements Reason {}

    /** The run is in a state in which that cannot be done. */
    @NamedInterface
    public record WrongState(FeeRunId run, FeeRunState state, Action action) implements Reason {}

    /** The figures that were to be confirmed are not those of the run any more; it was refreshed in between. */
    public record FiguresChanged(FeeRunId run) implements Reason {}

    /** Every member is excluded, so there is nothing to confirm. */
    public record NothingToInvoice(FeeRunId run) implements Reason {}

    /** The name and address of the organisation are not on record, so nobody could be named as the sender. */
    public record SenderUnknown(FeeRunId run) implements Reason {}

    /** Fees are run only for the years from first to last. */
    @NamedInterface
    public record YearOutOfRange(int year, int first, int last) implements Reason {}
}
