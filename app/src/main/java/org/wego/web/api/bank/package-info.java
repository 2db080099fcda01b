/** What the bank says, for scripts. */
@NullMarked
package org.wego.web.api.bank;

import org.jspecify.annotations.NullMarked;
