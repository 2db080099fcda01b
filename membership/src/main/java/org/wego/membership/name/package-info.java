/** Names: in which languages and from when a member has them, and how they are compared. */
@NamedInterface("name")
@NullMarked
package org.wego.membership.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
