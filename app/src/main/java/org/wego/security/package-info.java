/** Who acts now and what the role allows: the security chains with their headers, sessions and the journal. */
@NullMarked
package org.wego.security;

import org.jspecify.annotations.NullMarked;
