/** What callers write passes the door for text before a page or a call reads it: parameters here, bodies there. */
@NullMarked
package org.wego.web.text;

import org.jspecify.annotations.NullMarked;
