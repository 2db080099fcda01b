package org.wego.membership.register;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberField;

/**
 * A change of a member's record: what, when, by whom.
 *
 * @param before as people read it; empty if there was nothing
 * @param after likewise
 */
@NamedInterface
public record MemberChange(Instant at, String by, MemberField field, String before, String after) {

    /** A part of a record, as people read it before and after; empty if there was or is nothing. */
    @NamedInterface
    public record Difference(MemberField field, String before, String after) {}
}
