/** Calls about studies and pilots. */
@NullMarked
package org.wego.web.api.project;

import org.jspecify.annotations.NullMarked;
