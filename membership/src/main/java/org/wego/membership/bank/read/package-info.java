/**
 * Reads bank files entry by entry: CAMT.053 and CAMT.054 of any version, MT940, and tables whose columns somebody named.
 * Whatever cannot be read to its end is refused whole. Knows no database.
 */
@NullMarked
package org.wego.membership.bank.read;

import org.jspecify.annotations.NullMarked;
