package org.wego.membership.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberChange.Difference;

/**
 * What a file leaves in doubt: nothing of it is imported before somebody answers.
 *
 * @param line from 1
 * @param name the member as the line calls it
 * @param member on record, that it may be; null if another line of the file has it
 * @param known as it is on record, or the date in doubt
 * @param differences what would become of the record if the line means it
 */
@NamedInterface
public record ImportQuestion(
        Kind kind, long line, String name, @Nullable MemberId member, String known, List<Difference> differences) {

    /** What is in doubt. */
    @NamedInterface
    public enum Kind {
        /** Another spelling of a name on record: the same member or another one? */
        OTHER_SPELLING,
        /** The name is on record, but its figures or its place are far away, or only one of the two has a place. */
        SAME_NAME,
        /** Another spelling of a name that stands in the file already. */
        SPELT_TWICE,
        /** A date after the next year: right or not? */
        LATE_DATE;

        /** Whether it is answered by "the same member" or "another one"; else by "the line is right". */
        public boolean isOfIdentity() {
            return this != LATE_DATE;
        }

        /** Whether another one can only be recorded with a place that tells the two apart. */
        public boolean needsPlace() {
            return this == SAME_NAME;
        }
    }
}
