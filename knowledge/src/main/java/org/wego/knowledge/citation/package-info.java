/** What lists of references say of entries, in the forms that people paste and programs read. */
@NullMarked
package org.wego.knowledge.citation;

import org.jspecify.annotations.NullMarked;
