/**
 * The directory of members: search, lists, counts and what everybody may know of a member.
 */
@NamedInterface("directory")
@NullMarked
package org.wego.membership.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
