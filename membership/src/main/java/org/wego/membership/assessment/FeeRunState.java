package org.wego.membership.assessment;

import org.springframework.modulith.NamedInterface;

/** Where a fee run stands. */
@NamedInterface
public enum FeeRunState {
    /** Every member is being looked at: who is invoiced what, who is not and why. */
    PREVIEWING,
    /** The figures stand and wait for somebody to confirm them. */
    PREVIEWED,
    /** Confirmed: the fees are frozen, then invoiced block by block. */
    ISSUING,
    /** Every fee of the run has its invoice. */
    ISSUED,
    /** Stopped by somebody; invoices issued before that stay. */
    CANCELLED,
    /** Stopped by an error; can be resumed where it stopped. */
    FAILED;

    /** Whether the machine has something to do. */
    public boolean working() {
        return this == PREVIEWING || this == ISSUING;
    }

    /** Whether nothing can happen any more, so that another run of the same year may start. */
    public boolean over() {
        return this == ISSUED || this == CANCELLED;
    }
}
