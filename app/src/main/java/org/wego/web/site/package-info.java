/** Public pages in plain HTML. */
@NullMarked
package org.wego.web.site;

import org.jspecify.annotations.NullMarked;
