/** Who decides on a day, in lists and pictures. */
@NullMarked
package org.wego.ui.governance.day;

import org.jspecify.annotations.NullMarked;
