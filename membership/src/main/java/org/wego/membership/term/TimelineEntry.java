package org.wego.membership.term;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.PartialDate;

/**
 * Something that happened to a member as such.
 *
 * @param day as well as it is known; null if it is not
 * @param category the one it had from then on, where it brought one with it
 * @param name the one before and the one after, where it was renamed, or what the other record is called
 * @param other the other record, where two were merged
 * @param number of the term that it began or ended; 0 if it is about no term
 * @param last whether nothing of its kind follows, so that it can be taken back
 */
@NamedInterface
public record TimelineEntry(
        Kind kind,
        @Nullable PartialDate day,
        MembershipCategory category,
        String name,
        @Nullable MemberId other,
        Grounds grounds,
        int number,
        boolean last) {

    /** What it was. */
    @NamedInterface
    public enum Kind {
        JOINED,
        /** It is not known when it joined; a document names it as a member from then on. */
        DOCUMENTED,
        REJOINED,
        SUSPENDED,
        REINSTATED,
        CATEGORY_CHANGED,
        RESIGNED,
        /** It goes on as another record. */
        MERGED,
        RENAMED,
        /** Another record goes on as this one. */
        TOOK_OVER
    }
}
