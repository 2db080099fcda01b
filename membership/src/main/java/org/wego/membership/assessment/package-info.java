/**
 * The yearly fee run, from the gate that says who can be assessed and who cannot to the invoices: one object a year
 * that is previewed, confirmed, worked off in blocks, and can be left, cancelled and resumed. Every fee it sets is
 * frozen with all of its inputs.
 */
@NamedInterface("assessment")
@NullMarked
package org.wego.membership.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
