/** The meetings of the bodies, as far as they are documented. */
@NamedInterface("meeting")
@NullMarked
package org.wego.governance.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
