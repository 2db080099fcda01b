/** Awards: what cities nominate, how a jury scores it, and who wins. */
@NullMarked
package org.wego.programs.award;

import org.jspecify.annotations.NullMarked;
