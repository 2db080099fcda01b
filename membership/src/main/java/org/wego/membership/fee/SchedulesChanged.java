package org.wego.membership.fee;

/** Fees were read from a schedule that was replaced meanwhile; nothing was marked. */
public class SchedulesChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int feeYear;

    SchedulesChanged(int feeYear) {
        super("the fee schedules of " + feeYear + " were changed meanwhile");
        this.feeYear = feeYear;
    }

    /** The year whose fees have to be found again. */
    public int feeYear() {
        return feeYear;
    }
}
