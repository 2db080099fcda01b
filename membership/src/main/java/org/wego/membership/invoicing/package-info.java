/**
 * Invoices: numbered without gaps at the moment of issue, posted to the ledger in the same transaction
 * and never changed afterwards.
 */
@NullMarked
package org.wego.membership.invoicing;

import org.jspecify.annotations.NullMarked;
