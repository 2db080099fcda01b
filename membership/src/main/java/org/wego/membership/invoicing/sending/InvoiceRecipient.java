package org.wego.membership.invoicing.sending;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;

/**
 * Somebody who gets an invoice by e-mail.
 *
 * @param email empty if the member has nobody to write to
 * @param reason why it was not sent; empty if it was
 */
@NamedInterface
public record InvoiceRecipient(String name, String email, Delivery state, String reason, Instant changedAt) {}
