/** Who governs, for scripts: open to everybody; the editing of a term for administrators. */
@NullMarked
package org.wego.web.api.governance;

import org.jspecify.annotations.NullMarked;
