/** Small widgets without services that all screens share, and the wording of facts that the public pages share too. */
@NamedInterface("component")
@NullMarked
package org.wego.ui.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
