/** The screens of studies and pilots. */
@NullMarked
package org.wego.ui.programs.project;

import org.jspecify.annotations.NullMarked;
