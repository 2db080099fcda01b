package org.wego.membership.credit;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.ledger.LedgerAccount;

/** Why something is taken off an invoice. */
@NamedInterface
public enum CreditKind {
    /** It was too much. */
    CREDIT(LedgerAccount.Kind.CREDIT_GRANTED),
    /** It will never arrive; an administrator decides. */
    WRITE_OFF(LedgerAccount.Kind.WRITTEN_OFF),
    /** A bank on the way kept a little of what was paid. */
    BANK_CHARGE(LedgerAccount.Kind.BANK_CHARGES);

    private final LedgerAccount.Kind account;

    CreditKind(LedgerAccount.Kind account) {
        this.account = account;
    }

    LedgerAccount account() {
        return LedgerAccount.of(account, null);
    }
}
