/** Events for scripts: read by everybody, kept by staff. */
@NullMarked
package org.wego.web.api.event;

import org.jspecify.annotations.NullMarked;
