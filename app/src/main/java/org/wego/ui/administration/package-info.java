/** Accounts, also one's own, the security journal and the organisation itself. */
@NullMarked
package org.wego.ui.administration;

import org.jspecify.annotations.NullMarked;
