/** Which country a code or name of a publication stands for, and what staff decided about those that say it of none. */
@NullMarked
package org.wego.membership.economy.country;

import org.jspecify.annotations.NullMarked;
