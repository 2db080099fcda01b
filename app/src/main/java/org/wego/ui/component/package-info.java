/** Small widgets without services that all screens share. */
@NullMarked
package org.wego.ui.component;

import org.jspecify.annotations.NullMarked;
