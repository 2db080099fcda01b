/** What an edition is held against before it is used: the days that are claimed of it, the countries of the members. */
@NullMarked
package org.wego.membership.economy.check;

import org.jspecify.annotations.NullMarked;
