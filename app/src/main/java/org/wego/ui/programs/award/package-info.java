/** The screens of awards: editions, their jury, and what cities nominate. */
@NullMarked
package org.wego.ui.programs.award;

import org.jspecify.annotations.NullMarked;
