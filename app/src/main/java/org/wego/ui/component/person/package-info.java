/** Widgets for people and for what they do for members. */
@NullMarked
package org.wego.ui.component.person;

import org.jspecify.annotations.NullMarked;
