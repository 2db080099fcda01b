/** Events, known as well as their dates are: to the day or to the month. */
@NamedInterface("event")
@NullMarked
package org.wego.programs.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
