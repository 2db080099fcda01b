/**
 * Members in files: import from and export to tables, and the members that the start data bring.
 */
@NamedInterface("exchange")
@NullMarked
package org.wego.membership.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
