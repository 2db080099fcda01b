/** Sets of entries in one part of an index, as bits: fast to unite, to intersect and to count. */
@NullMarked
package org.wego.knowledge.search.segment;

import org.jspecify.annotations.NullMarked;
