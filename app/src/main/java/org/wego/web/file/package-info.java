/** Files that are answered instead of pages. */
@NullMarked
package org.wego.web.file;

import org.jspecify.annotations.NullMarked;
