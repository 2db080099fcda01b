/** Makes PDF documents of pages, with letters of most scripts. */
@NullMarked
package org.wego.membership.press;

import org.jspecify.annotations.NullMarked;
