/** What an edition is held against before it is used: the countries of the members. */
@NullMarked
package org.wego.membership.economy.check;

import org.jspecify.annotations.NullMarked;
