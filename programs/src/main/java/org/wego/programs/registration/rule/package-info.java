/** How one registers for an event: who can, from when to when, for how many seats, and what one is asked. */
@NullMarked
package org.wego.programs.registration.rule;

import org.jspecify.annotations.NullMarked;
