/**
 * Payments: what arrives, whose it is, and which invoices it pays. Allocations are rows that are only ever added; what is
 * open of an invoice, and what a member has in credit, is summed up from them.
 */
@NullMarked
package org.wego.membership.payment;

import org.jspecify.annotations.NullMarked;
