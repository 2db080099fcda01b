/**
 * Economic data: GDP per capita (purchasing power parity, current international dollars) by country and year, kept as
 * immutable <em>editions</em> of a published source, and the import that reads, checks and commits them.
 */
@NullMarked
package org.wego.membership.economy;

import org.jspecify.annotations.NullMarked;
