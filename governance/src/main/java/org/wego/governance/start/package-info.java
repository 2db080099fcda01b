/** How this module reads the start data it ships; nothing for other modules. */
@NullMarked
package org.wego.governance.start;

import org.jspecify.annotations.NullMarked;
