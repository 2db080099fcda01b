/** The screen that lists members, finds them and exports what was found. */
@NullMarked
package org.wego.ui.directory;

import org.jspecify.annotations.NullMarked;
