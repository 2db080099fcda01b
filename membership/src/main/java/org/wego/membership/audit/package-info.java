/**
 * What was changed in any record of the house: who, when, what, from which value to which. A change is reported by
 * {@link org.wego.membership.audit.ChangeReporting} and kept in the transaction that makes it.
 */
@NullMarked
package org.wego.membership.audit;

import org.jspecify.annotations.NullMarked;
