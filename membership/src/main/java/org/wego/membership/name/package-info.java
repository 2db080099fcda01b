/** Names: in which languages and from when a member has them, and how they are compared. */
@NullMarked
package org.wego.membership.name;

import org.jspecify.annotations.NullMarked;
