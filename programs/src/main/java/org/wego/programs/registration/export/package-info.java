/** Lists of participants as files. */
@NullMarked
package org.wego.programs.registration.export;

import org.jspecify.annotations.NullMarked;
