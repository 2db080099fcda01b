/**
 * The gate of a fee run: the members as a year's fee needs to know them, which of them pay and what, the
 * reasons for which some are left out, and sums by group. It knows nothing of runs and their states.
 */
@NullMarked
package org.wego.membership.assessment.gate;

import org.jspecify.annotations.NullMarked;
