package org.wego.membership.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/** What staff put on the time line of a member, or correct of it. */
@NamedInterface
public sealed interface TermDeed {

    /** What it rests on. */
    Grounds grounds();

    /**
     * The member leaves.
     *
     * @param day the last one of its membership
     */
    @NamedInterface
    record Resign(LocalDate day, Grounds grounds) implements TermDeed {}

    /** It becomes a member again. */
    @NamedInterface
    record Rejoin(LocalDate day, MembershipCategory category, Grounds grounds) implements TermDeed {}

    /** Its rights rest from a day on. */
    @NamedInterface
    record Suspend(LocalDate day, Grounds grounds) implements TermDeed {}

    /** It has them again from a day on. */
    @NamedInterface
    record Reinstate(LocalDate day, Grounds grounds) implements TermDeed {}

    /** It is of another category from a day on. */
    @NamedInterface
    record ChangeCategory(LocalDate day, MembershipCategory category, Grounds grounds) implements TermDeed {}

    /** It bears another name from a day on. */
    @NamedInterface
    record Rename(LocalDate day, String name, Grounds grounds) implements TermDeed {

        public Rename {
            name = CleanText.line(name);
        }
    }

    /** Its record goes on as another one; the day is the last of its own. */
    @NamedInterface
    record Merge(LocalDate day, MemberId into, Grounds grounds) implements TermDeed {}

    /**
     * A term began on another day, or with another category.
     *
     * @param number of the term, from 1
     * @param day null to leave it as it is
     * @param category counts only where the term brings a category with it
     */
    @NamedInterface
    record Correct(int number, @Nullable PartialDate day, MembershipCategory category, Grounds grounds)
            implements TermDeed {}

    /**
     * The member left on another day.
     *
     * @param number of a term of the stay that ended
     */
    @NamedInterface
    record CorrectLeaving(int number, PartialDate day, Grounds grounds) implements TermDeed {}

    /** What stands last on the time line was a mistake: that it left, was merged, or what its last term began with. */
    @NamedInterface
    record TakeBack(Grounds grounds) implements TermDeed {}

    /** That the member got the name it has now was a mistake. */
    @NamedInterface
    record TakeBackName(Grounds grounds) implements TermDeed {}
}
