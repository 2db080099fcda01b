/** The fields of the index, and what is made for them of a text. */
@NullMarked
package org.wego.knowledge.search.field;

import org.jspecify.annotations.NullMarked;
