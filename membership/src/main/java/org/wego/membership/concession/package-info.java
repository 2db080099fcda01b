/**
 * Concessions: waivers and fixed amounts that staff grant to a member in place of the schedule's fee.
 */
@NullMarked
package org.wego.membership.concession;

import org.jspecify.annotations.NullMarked;
