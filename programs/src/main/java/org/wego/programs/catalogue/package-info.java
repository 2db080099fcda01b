/** What the organisation has set out to do: strategic goals, the programs that serve them and their activities. */
@NullMarked
package org.wego.programs.catalogue;

import org.jspecify.annotations.NullMarked;
