/** Calls for projects: letters of intent of cities, how they are scored and who is selected. */
@NullMarked
package org.wego.programs.call;

import org.jspecify.annotations.NullMarked;
