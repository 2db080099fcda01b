/**
 * The directory of members: search, lists, counts and what everybody may know of a member.
 */
@NullMarked
package org.wego.membership.directory;

import org.jspecify.annotations.NullMarked;
