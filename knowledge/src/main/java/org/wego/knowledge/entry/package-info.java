/** The three catalogs and their entries, from the draft to what everybody may read. */
@NullMarked
package org.wego.knowledge.entry;

import org.jspecify.annotations.NullMarked;
