/**
 * Fees: the schedules in force, what a member owes by them and why.
 */
@NullMarked
package org.wego.membership.fee;

import org.jspecify.annotations.NullMarked;
