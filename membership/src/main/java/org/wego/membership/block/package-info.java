/** Many rows at once, for the slices that keep long lists. */
@NullMarked
package org.wego.membership.block;

import org.jspecify.annotations.NullMarked;
