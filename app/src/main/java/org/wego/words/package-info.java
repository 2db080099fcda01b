/** How figures, days, bands and sources are worded: the same on screens, on public pages and in the API. */
@NullMarked
package org.wego.words;

import org.jspecify.annotations.NullMarked;
