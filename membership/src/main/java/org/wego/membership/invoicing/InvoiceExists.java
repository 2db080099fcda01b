package org.wego.membership.invoicing;

/** Somebody would be billed twice for one subject and year; nothing was issued. */
class InvoiceExists extends RuntimeException {

    private final int feeYear;

    InvoiceExists(int feeYear, Throwable cause) {
        super("A member has its invoice of " + feeYear + " already", cause);
        this.feeYear = feeYear;
    }

    /** The year that is billed already. */
    public int feeYear() {
        return feeYear;
    }
}
