package org.wego.membership.invoicing;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.ledger.LedgerAccount;

/** What an invoice is for. */
@NamedInterface
public enum InvoiceSubject {
    /** A member has one of a year, beside those that replace it. */
    MEMBERSHIP_FEE,
    /** Whoever registers for several things in a year has several. */
    REGISTRATION;

    LedgerAccount income() {
        return switch (this) {
            case MEMBERSHIP_FEE -> LedgerAccount.feeIncome();
            case REGISTRATION -> LedgerAccount.registrationIncome();
        };
    }
}
