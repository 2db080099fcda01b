/**
 * What goes into a fee run and what it says of those who do not pay: the members as a year's fee needs to know them, the
 * reasons for which some are left out, and sums by group. It knows nothing of runs and their states.
 */
@NullMarked
package org.wego.membership.assessment.gate;

import org.jspecify.annotations.NullMarked;
