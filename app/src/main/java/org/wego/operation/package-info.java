/** What keeps the platform running: start checks, backups, announcements at the console. */
@NullMarked
package org.wego.operation;

import org.jspecify.annotations.NullMarked;
