/** The catalogs for scripts. */
@NullMarked
package org.wego.web.api.catalog;

import org.jspecify.annotations.NullMarked;
