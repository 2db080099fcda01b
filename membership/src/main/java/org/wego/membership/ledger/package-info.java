/**
 * The receivables ledger: what members owe, in double entry. Entries are only ever added; a correction is a counter-entry
 * and every balance is computed from the entries.
 */
@NullMarked
package org.wego.membership.ledger;

import org.jspecify.annotations.NullMarked;
