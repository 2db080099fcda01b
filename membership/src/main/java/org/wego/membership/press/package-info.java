/** Makes PDF documents of pages, with letters of most scripts, and knows which letters it can print. */
@NullMarked
package org.wego.membership.press;

import org.jspecify.annotations.NullMarked;
