/** What applicants are sent: mails whose links bear a secret that is made when they leave and kept as a hash. */
@NullMarked
package org.wego.membership.joining.letter;

import org.jspecify.annotations.NullMarked;
