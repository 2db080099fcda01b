/** What participants say of an event afterwards, without their names, and what came of the event. */
@NullMarked
package org.wego.programs.feedback;

import org.jspecify.annotations.NullMarked;
