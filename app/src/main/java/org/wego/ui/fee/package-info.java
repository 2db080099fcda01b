/** Fee schedules and concessions. */
@NullMarked
package org.wego.ui.fee;

import org.jspecify.annotations.NullMarked;
