/** Names: in which languages and from when a member has them, how they are compared, and what may stand in them. */
@NamedInterface("name")
@NullMarked
package org.wego.membership.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
