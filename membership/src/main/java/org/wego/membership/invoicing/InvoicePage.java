package org.wego.membership.invoicing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Part of a list that is read from front to back.
 *
 * @param next after which number the next part begins; null if this is the last
 */
@NamedInterface
public record InvoicePage(
        List<InvoiceSummary> invoices, @Nullable InvoiceNumber next) {}
