/**
 * Fees: the schedules in force, what a member owes by them and why.
 */
@NamedInterface("fee")
@NullMarked
package org.wego.membership.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
