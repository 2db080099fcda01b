/** What the governing bodies add to the desk. */
@NullMarked
package org.wego.ui.governance;

import org.jspecify.annotations.NullMarked;
