/** Lists: what they are narrowed to, their columns, and what stands in their address. */
@NullMarked
package org.wego.ui.component.list;

import org.jspecify.annotations.NullMarked;
