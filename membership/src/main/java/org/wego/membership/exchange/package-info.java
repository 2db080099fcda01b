/**
 * Members in files: import from and export to tables, and the members that the start data bring.
 */
@NullMarked
package org.wego.membership.exchange;

import org.jspecify.annotations.NullMarked;
