/** Accounts and the security journal. */
@NullMarked
package org.wego.ui.administration;

import org.jspecify.annotations.NullMarked;
