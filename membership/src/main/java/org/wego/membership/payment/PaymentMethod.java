package org.wego.membership.payment;

import org.springframework.modulith.NamedInterface;

/** How a payment arrived. */
@NamedInterface
public enum PaymentMethod {
    BANK,
    CASH,
    OTHER
}
