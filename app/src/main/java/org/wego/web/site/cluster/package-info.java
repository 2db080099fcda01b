/** Public pages of thematic clusters. */
@NullMarked
package org.wego.web.site.cluster;

import org.jspecify.annotations.NullMarked;
