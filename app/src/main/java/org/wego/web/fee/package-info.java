/** How visitors and scripts ask for a fee. */
@NullMarked
package org.wego.web.fee;

import org.jspecify.annotations.NullMarked;
