/** Accounts, also one's own, and the organisation itself. */
@NullMarked
package org.wego.ui.administration;

import org.jspecify.annotations.NullMarked;
