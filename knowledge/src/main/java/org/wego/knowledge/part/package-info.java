/** What an entry tells beside its texts: results, money, partners, what was learnt, where it is written. */
@NullMarked
package org.wego.knowledge.part;

import org.jspecify.annotations.NullMarked;
