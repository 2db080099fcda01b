/** How this module reads the start data it ships; nothing for other modules. */
@NullMarked
package org.wego.programs.start;

import org.jspecify.annotations.NullMarked;
