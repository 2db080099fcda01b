/** Entries are written by the cities they are about, saved while one types, and reviewed by the Secretariat. */
@NullMarked
package org.wego.ui.knowledge.writing;

import org.jspecify.annotations.NullMarked;
