/** The desk's first screen and the search over everything. */
@NullMarked
package org.wego.ui.home;

import org.jspecify.annotations.NullMarked;
