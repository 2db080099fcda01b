/** Fee schedules: their bands and amounts, version after version, and which of them fees rest on. */
@NullMarked
package org.wego.membership.schedule;

import org.jspecify.annotations.NullMarked;
