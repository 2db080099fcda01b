/**
 * Credit notes: what is taken off an invoice, numbered without gaps at the moment of issue, posted to the ledger in the
 * same transaction and never changed afterwards.
 */
@NullMarked
package org.wego.membership.credit;

import org.jspecify.annotations.NullMarked;
