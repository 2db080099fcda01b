/** Entries from files and into files: the import, which brings the start data too, and the export that it takes back. */
@NullMarked
package org.wego.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
