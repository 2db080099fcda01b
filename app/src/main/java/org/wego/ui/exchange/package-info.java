/** The screen that takes in files of members. */
@NullMarked
package org.wego.ui.exchange;

import org.jspecify.annotations.NullMarked;
