package org.wego.membership.invoicing;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.fee.FeeReason;

/**
 * A line of an invoice.
 *
 * @param description what is charged, in the words that are printed
 * @param reason how the amount came about
 */
@NamedInterface
public record InvoiceLine(String description, Money amount, FeeReason reason) {}
