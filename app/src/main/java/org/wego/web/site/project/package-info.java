/** Public pages of studies and pilots. */
@NullMarked
package org.wego.web.site.project;

import org.jspecify.annotations.NullMarked;
