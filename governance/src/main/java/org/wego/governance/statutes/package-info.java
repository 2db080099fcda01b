/** What the statutes ask, since when: how the offices are composed. */
@NullMarked
package org.wego.governance.statutes;

import org.jspecify.annotations.NullMarked;
