package org.wego.membership.organisation;

import java.time.Instant;

/**
 * A change of a member's record: what, when, by whom.
 *
 * @param before as people read it; empty if there was nothing
 * @param after likewise
 */
public record MemberChange(Instant at, String by, MemberField field, String before, String after) {}
