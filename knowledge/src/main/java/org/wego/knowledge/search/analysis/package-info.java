/** How texts of each language come apart into words, for those that are kept and for those that are asked for. */
@NullMarked
package org.wego.knowledge.search.analysis;

import org.jspecify.annotations.NullMarked;
