/** Where things stand at the desk: each address is written once, and whoever leads there takes it from here. */
@NullMarked
package org.wego.ui.component.address;

import org.jspecify.annotations.NullMarked;
