/**
 * The gate of a fee run: which members can be assessed for a year, what each pays, or why not, and the sums of it. It
 * knows nothing of runs and their states.
 */
@NullMarked
package org.wego.membership.assessment.gate;

import org.jspecify.annotations.NullMarked;
