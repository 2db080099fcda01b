/** The calendar at the desk: its list, an event, and what staff do with it. */
@NullMarked
package org.wego.ui.programs.event;

import org.jspecify.annotations.NullMarked;
