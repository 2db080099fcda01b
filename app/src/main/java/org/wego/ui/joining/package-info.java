/** Applications to join on the desk of the Secretariat. */
@NullMarked
package org.wego.ui.joining;

import org.jspecify.annotations.NullMarked;
