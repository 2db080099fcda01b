/** Economic data for scripts. */
@NullMarked
package org.wego.web.api.economy;

import org.jspecify.annotations.NullMarked;
