/** The public calendar: the list of events, the page of one, and what calendar programs read. */
@NullMarked
package org.wego.web.site.event;

import org.jspecify.annotations.NullMarked;
