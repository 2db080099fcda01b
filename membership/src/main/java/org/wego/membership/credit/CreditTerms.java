package org.wego.membership.credit;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as small.
 *
 * @param chargeTolerance up to how much of an invoice can be booked as what a bank kept, in the currency of the invoice
 */
@ConfigurationProperties("wego.receivables")
record CreditTerms(@DefaultValue("50") BigDecimal chargeTolerance) {}
