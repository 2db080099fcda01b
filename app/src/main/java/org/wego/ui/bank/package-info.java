/** Files of the bank: taken in, and what is in them decided about. */
@NullMarked
package org.wego.ui.bank;

import org.jspecify.annotations.NullMarked;
