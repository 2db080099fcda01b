package org.wego.membership.term;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome.Problem;

/** What came of something that staff put on the time line of a member; only {@link Saved} changed anything. */
@NamedInterface
public sealed interface TermOutcome {

    /** It is done. */
    record Saved(MemberId member) implements TermOutcome {}

    /** It does not fit. */
    @NamedInterface
    record Refused(TermRefusal why) implements TermOutcome {}

    /** The name cannot be one. */
    @NamedInterface
    record Invalid(List<Problem> problems) implements TermOutcome {}

    /** The country has a member of that name already. */
    @NamedInterface
    record NameTaken(MemberId member, String name) implements TermOutcome {}

    /** Somebody else changed the record since it was read. */
    record Stale() implements TermOutcome {}

    /** There is no such member. */
    record Unknown() implements TermOutcome {}
}
