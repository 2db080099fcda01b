/** Dates as well as they are known, and how an organisation stands to membership by them. */
@NullMarked
package org.wego.membership.time;

import org.jspecify.annotations.NullMarked;
