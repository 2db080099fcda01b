/** The catalogs in plain HTML, whole without a script, and what search engines and feed readers take of them. */
@NullMarked
package org.wego.web.site.knowledge;

import org.jspecify.annotations.NullMarked;
