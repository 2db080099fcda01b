/** Accounts and receipts on paper. */
@NullMarked
package org.wego.membership.receivable.print;

import org.jspecify.annotations.NullMarked;
