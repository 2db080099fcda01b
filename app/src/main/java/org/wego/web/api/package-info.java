/** The HTTP interface for scripts. */
@NullMarked
package org.wego.web.api;

import org.jspecify.annotations.NullMarked;
