/** Calls about awards. */
@NullMarked
package org.wego.web.api.award;

import org.jspecify.annotations.NullMarked;
