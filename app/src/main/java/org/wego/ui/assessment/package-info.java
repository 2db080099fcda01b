/** The screens of the yearly fee run. */
@NullMarked
package org.wego.ui.assessment;

import org.jspecify.annotations.NullMarked;
