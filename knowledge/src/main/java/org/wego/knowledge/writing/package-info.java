/** Entries are written by the cities they are about, reviewed by the Secretariat, and published or given back. */
@NullMarked
package org.wego.knowledge.writing;

import org.jspecify.annotations.NullMarked;
