/** How the modules read the start data they ship. */
@NamedInterface("start")
@NullMarked
package org.wego.membership.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
