/**
 * Fees: what a member owes by the schedules in force, and why.
 */
@NullMarked
package org.wego.membership.fee;

import org.jspecify.annotations.NullMarked;
