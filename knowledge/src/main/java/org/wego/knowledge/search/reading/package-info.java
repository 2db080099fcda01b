/** What somebody has typed, understood: words, phrases, what is not wanted, and what words mean the same. */
@NullMarked
package org.wego.knowledge.search.reading;

import org.jspecify.annotations.NullMarked;
