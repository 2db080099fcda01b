/** What programs, projects and events add to the desk. */
@NullMarked
package org.wego.ui.programs;

import org.jspecify.annotations.NullMarked;
