/** How records are changed by several people at once: each hands back what was read, and the second one is told. */
@NullMarked
package org.wego.membership.keeping;

import org.jspecify.annotations.NullMarked;
