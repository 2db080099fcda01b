/** Terms of office: which posts there are, which cities hold them, how they came to them and what the statutes ask. */
@NullMarked
package org.wego.governance.term;

import org.jspecify.annotations.NullMarked;
