/** Who acts now, and the words in which services say who may call them. */
@NamedInterface("access")
@NullMarked
package org.wego.membership.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
