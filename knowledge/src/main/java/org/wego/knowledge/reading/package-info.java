/** What readers keep: lists of entries, for themselves or for whoever has the link. */
@NamedInterface("reading")
@NullMarked
package org.wego.knowledge.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
