/** Dates as well as they are known, and how an organisation stands to membership by them. */
@NamedInterface("time")
@NullMarked
package org.wego.membership.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
