package org.wego.membership.bank;

import org.springframework.modulith.NamedInterface;

/** What speaks for a proposal. */
@NamedInterface
public enum Evidence {
    /** The creditor reference of the invoice, with right check digits. */
    REFERENCE,
    /** The number of the invoice in the text. */
    NUMBER,
    /** The amount is what is open, or what was paid. */
    AMOUNT,
    /** The payer bears the name of the member. */
    NAME,
    /** The bank, or the payer, refers to that transfer. */
    TRANSFER
}
