/** How strangers apply to become members, in plain HTML that is whole without a script. */
@NullMarked
package org.wego.web.site.joining;

import org.jspecify.annotations.NullMarked;
