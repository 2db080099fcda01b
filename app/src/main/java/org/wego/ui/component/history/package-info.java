/** What was changed, as screens tell it. */
@NullMarked
package org.wego.ui.component.history;

import org.jspecify.annotations.NullMarked;
