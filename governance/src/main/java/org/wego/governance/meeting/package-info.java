/** The meetings of the bodies, as far as they are documented. */
@NullMarked
package org.wego.governance.meeting;

import org.jspecify.annotations.NullMarked;
