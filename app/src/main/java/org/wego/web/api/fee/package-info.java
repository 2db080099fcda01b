/** Fees for scripts: the quote for everybody, the yearly run for staff. */
@NullMarked
package org.wego.web.api.fee;

import org.jspecify.annotations.NullMarked;
