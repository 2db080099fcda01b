/** Under which name and address the organisation writes and where it is paid, as invoices keep it. */
@NullMarked
package org.wego.membership.letterhead;

import org.jspecify.annotations.NullMarked;
