/** Who an applicant may be already: members and applications with reasons to think so, for the Secretariat only. */
@NullMarked
package org.wego.membership.joining.likeness;

import org.jspecify.annotations.NullMarked;
