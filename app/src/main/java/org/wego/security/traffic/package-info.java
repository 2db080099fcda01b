/** What a sender may hold of the server: connections, time for a header, and a body only once it is known who sends it. */
@NullMarked
package org.wego.security.traffic;

import org.jspecify.annotations.NullMarked;
