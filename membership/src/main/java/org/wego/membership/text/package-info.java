/** The one door for text: what people type, and what files and programs bring, as it is kept, compared and printed. */
@NamedInterface("text")
@NullMarked
package org.wego.membership.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
