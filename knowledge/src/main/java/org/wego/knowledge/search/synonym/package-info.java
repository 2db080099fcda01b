/** Words and names that mean the same, kept by staff. */
@NullMarked
package org.wego.knowledge.search.synonym;

import org.jspecify.annotations.NullMarked;
