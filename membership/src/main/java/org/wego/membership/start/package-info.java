/** How the modules read the start data they ship. */
@NullMarked
package org.wego.membership.start;

import org.jspecify.annotations.NullMarked;
