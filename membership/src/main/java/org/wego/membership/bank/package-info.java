/**
 * What the bank says: files are taken in, every entry once, however often and in whatever form it comes; what names an
 * invoice by its reference books itself, everything else waits with proposals and what speaks for them.
 */
@NullMarked
package org.wego.membership.bank;

import org.jspecify.annotations.NullMarked;
