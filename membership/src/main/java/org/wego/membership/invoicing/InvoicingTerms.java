package org.wego.membership.invoicing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How invoices are to be paid.
 *
 * @param daysToPay days from issue to due date
 */
@ConfigurationProperties("wego.invoicing")
record InvoicingTerms(@DefaultValue("30") int daysToPay) {}
