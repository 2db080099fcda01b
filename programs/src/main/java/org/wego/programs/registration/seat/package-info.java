/** How many seats of an event are taken, and in which order those who come to it are served. */
@NullMarked
package org.wego.programs.registration.seat;

import org.jspecify.annotations.NullMarked;
