/** The catalogs on the desk: searched, read, compared, cited, and kept on reading lists. */
@NullMarked
package org.wego.ui.knowledge;

import org.jspecify.annotations.NullMarked;
