/** Whom the organisation works with, since when. */
@NullMarked
package org.wego.governance.partner;

import org.jspecify.annotations.NullMarked;
