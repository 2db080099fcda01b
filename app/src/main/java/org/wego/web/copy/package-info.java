/** Copies of public pages, which answer for the pages until the data change. */
@NullMarked
package org.wego.web.copy;

import org.jspecify.annotations.NullMarked;
