/**
 * Which country a code or name of a publication stands for, and what staff decided about those that mean none by
 * themselves.
 */
@NullMarked
package org.wego.membership.economy.country;

import org.jspecify.annotations.NullMarked;
