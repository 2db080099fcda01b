/** Small widgets without services that all screens share. */
@NamedInterface("component")
@NullMarked
package org.wego.ui.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
