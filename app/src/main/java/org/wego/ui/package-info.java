/** Screens of the signed-in desk, written with Vaadin. */
@NullMarked
package org.wego.ui;

import org.jspecify.annotations.NullMarked;
