/** Who approves applications and what is paid of a first year, from a day on. */
@NullMarked
package org.wego.membership.joining.rule;

import org.jspecify.annotations.NullMarked;
