/**
 * Concessions: waivers and fixed amounts that staff grant to a member in place of the schedule's fee.
 */
@NamedInterface("concession")
@NullMarked
package org.wego.membership.concession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
