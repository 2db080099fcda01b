package org.wego.membership.payment;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;

/** How much of a payment somebody wants to go to an invoice, in the currency of the payment. */
@NamedInterface
public record Share(InvoiceNumber invoice, BigDecimal amount) {}
