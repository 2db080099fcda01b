/** What changed in the catalogs, for the index of each process. */
@NullMarked
package org.wego.knowledge.search.task;

import org.jspecify.annotations.NullMarked;
