/**
 * What members owe: how an invoice is settled, a member's account, and whether it has paid in full as of a day. All of it
 * is summed up when it is asked for.
 */
@NullMarked
package org.wego.membership.receivable;

import org.jspecify.annotations.NullMarked;
