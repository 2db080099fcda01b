/** Who takes part in events, at the desk: how one registers, the participants, the door, and what members have registered. */
@NullMarked
package org.wego.ui.programs.registration;

import org.jspecify.annotations.NullMarked;
