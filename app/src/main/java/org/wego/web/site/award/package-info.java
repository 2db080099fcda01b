/** Public pages of awards. */
@NullMarked
package org.wego.web.site.award;

import org.jspecify.annotations.NullMarked;
