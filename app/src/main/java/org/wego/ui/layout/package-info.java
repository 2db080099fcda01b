/** The frame around every desk screen: navigation, search, account menu. */
@NullMarked
package org.wego.ui.layout;

import org.jspecify.annotations.NullMarked;
