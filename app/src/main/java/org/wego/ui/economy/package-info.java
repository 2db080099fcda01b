/** Screens of the economic data: editions, their figures, the import and the remembered countries. */
@NullMarked
package org.wego.ui.economy;

import org.jspecify.annotations.NullMarked;
