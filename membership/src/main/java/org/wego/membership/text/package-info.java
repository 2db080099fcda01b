/** The one door for text: what people type, and what files and programs bring, as it is kept, compared and printed. */
@NullMarked
package org.wego.membership.text;

import org.jspecify.annotations.NullMarked;
