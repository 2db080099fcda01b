/** How well entries fit a question. */
@NullMarked
package org.wego.knowledge.search.ranking;

import org.jspecify.annotations.NullMarked;
