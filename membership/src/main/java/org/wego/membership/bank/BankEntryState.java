package org.wego.membership.bank;

import org.springframework.modulith.NamedInterface;

/** What became of an entry. */
@NamedInterface
public enum BankEntryState {
    /** Somebody has to decide. */
    WAITING,
    /** It is a payment. */
    BOOKED,
    /** It took a payment back, or is one that was taken back. */
    RETURNED,
    /** It is nothing that members pay. */
    ASIDE
}
