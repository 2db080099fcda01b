/** What readers keep: lists of entries, for themselves or for whoever has the link. */
@NullMarked
package org.wego.knowledge.reading;

import org.jspecify.annotations.NullMarked;
