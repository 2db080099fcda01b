package org.wego.membership.invoicing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * What a fee run has invoiced.
 *
 * @param first the first number it took
 * @param last the last number it took
 * @param issuedOn the day it took the first one
 */
@NamedInterface
public record InvoicedRun(UUID run, InvoiceNumber first, InvoiceNumber last, LocalDate issuedOn) {}
