/** How calls are refused: problem details (RFC 9457) with a code, for every reason there is, and their description. */
@NullMarked
package org.wego.web.api.problem;

import org.jspecify.annotations.NullMarked;
