/** Events, known as well as their dates are: to the day or to the month. */
@NullMarked
package org.wego.programs.event;

import org.jspecify.annotations.NullMarked;
