/** The forms in which publishers lay out figures: what their headings mean, and what the rows below them say. */
@NullMarked
package org.wego.membership.economy.layout;

import org.jspecify.annotations.NullMarked;
