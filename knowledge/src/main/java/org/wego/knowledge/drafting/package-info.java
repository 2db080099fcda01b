/** Entries that are prepared of what other parts of the house have on record: of a pilot that is done, its draft. */
@NullMarked
package org.wego.knowledge.drafting;

import org.jspecify.annotations.NullMarked;
