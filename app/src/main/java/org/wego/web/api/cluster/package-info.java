/** Calls about thematic clusters. */
@NullMarked
package org.wego.web.api.cluster;

import org.jspecify.annotations.NullMarked;
