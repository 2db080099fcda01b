/** What the catalogs add to the desk. */
@NullMarked
package org.wego.ui.knowledge;

import org.jspecify.annotations.NullMarked;
