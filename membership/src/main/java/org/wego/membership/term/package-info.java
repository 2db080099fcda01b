/**
 * The terms of membership: from when until when a member was of which category, suspended or away. Rows of a member
 * follow on one another without a gap; what may not be is refused by {@link org.wego.membership.term.Membership}. A
 * member keeps a copy of what its last row says, so that lists of today and fee runs need not look at rows.
 */
@NullMarked
package org.wego.membership.term;

import org.jspecify.annotations.NullMarked;
