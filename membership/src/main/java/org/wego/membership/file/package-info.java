/**
 * Files that people hand in for a record and that prove something of it, such as the decision behind a concession. Each
 * is kept once, by its content, in the database and so in its backups; nothing here ever opens one.
 */
@NullMarked
package org.wego.membership.file;

import org.jspecify.annotations.NullMarked;
