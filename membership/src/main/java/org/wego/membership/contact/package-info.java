/**
 * People: the contacts of members, what they are responsible for and how long, and to whom letters and mails go. A
 * {@link Person} is on record once, whatever it represents; what it does for a member, since when and until when is a
 * {@link Representation}. Personal data: only staff and the member itself see them.
 */
@NullMarked
package org.wego.membership.contact;

import org.jspecify.annotations.NullMarked;
