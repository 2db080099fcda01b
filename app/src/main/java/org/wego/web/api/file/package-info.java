/** Papers kept with records, for scripts. */
@NullMarked
package org.wego.web.api.file;

import org.jspecify.annotations.NullMarked;
