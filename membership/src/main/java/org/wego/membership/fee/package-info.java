/**
 * Fees: the schedules in force, what a member owes by them and why, and what was granted in their place.
 */
@NamedInterface("fee")
@NullMarked
package org.wego.membership.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
