/** Strategic plans at the desk: their goals, programs and activities. */
@NullMarked
package org.wego.ui.programs.plan;

import org.jspecify.annotations.NullMarked;
