/** What lists of references say of entries, in the forms that people paste and programs read. */
@NamedInterface("citation")
@NullMarked
package org.wego.knowledge.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
