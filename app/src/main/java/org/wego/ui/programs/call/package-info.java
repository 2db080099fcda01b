/** The screens of calls: what cities hand in, and how the Secretariat chooses. */
@NullMarked
package org.wego.ui.programs.call;

import org.jspecify.annotations.NullMarked;
