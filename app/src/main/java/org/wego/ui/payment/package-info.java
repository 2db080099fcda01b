/** Payments and credit notes on the desk. */
@NullMarked
package org.wego.ui.payment;

import org.jspecify.annotations.NullMarked;
