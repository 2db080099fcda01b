/** Payments, credit notes and what members owe, for scripts. */
@NullMarked
package org.wego.web.api.payment;

import org.jspecify.annotations.NullMarked;
