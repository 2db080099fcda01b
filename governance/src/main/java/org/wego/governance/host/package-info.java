/** What follows for the offices from who hosts the next Assembly. */
@NullMarked
package org.wego.governance.host;

import org.jspecify.annotations.NullMarked;
