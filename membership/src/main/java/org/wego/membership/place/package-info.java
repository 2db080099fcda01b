/** Where in the world something is: countries as the organisation writes them, and the regions they lie in. */
@NullMarked
package org.wego.membership.place;

import org.jspecify.annotations.NullMarked;
