package org.wego.membership.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What came of an attempt to change the record of a member; only {@link Saved} changed anything. */
@NamedInterface
public sealed interface MemberOutcome {

    /** It is done. */
    @NamedInterface
    record Saved(MemberId member) implements MemberOutcome {}

    /** Something that was filled in cannot be right. */
    @NamedInterface
    record Invalid(List<Problem> problems) implements MemberOutcome {}

    /** The country has a member of that name already, and no place tells the two apart. */
    @NamedInterface
    record NameTaken(MemberId member, String name) implements MemberOutcome {}

    /** It may be right, but is to be looked at first: nothing is recorded until somebody says that it is. */
    @NamedInterface
    record Doubtful(List<Doubt> doubts) implements MemberOutcome {}

    /** Why a record that has no faults may still be a mistake. */
    @NamedInterface
    sealed interface Doubt {

        /** A member that may be the same organisation in another spelling. */
        @NamedInterface
        record Alike(MemberId member, String name) implements Doubt {}

        /** A date that lies after the next year. */
        @NamedInterface
        record Late(MemberField field) implements Doubt {}
    }

    /** Somebody else changed the record since it was read. */
    @NamedInterface
    record Stale() implements MemberOutcome {}

    /**
     * Somebody else changed the figure of that year since it was read.
     *
     * @param present the figure on record now; null if it was withdrawn
     */
    @NamedInterface
    record FigureChanged(@Nullable SizeFigure present) implements MemberOutcome {}

    /** There is no such member. */
    record Unknown() implements MemberOutcome {}

    /**
     * What is wrong with a field that somebody filled in.
     *
     * @param sign what documents cannot print of it, such as "ก (U+0E01)"; empty if that is not what is wrong
     */
    @NamedInterface
    record Problem(MemberField field, Kind kind, String sign) {

        /** One that needs no sign to be told. */
        public Problem(MemberField field, Kind kind) {
            this(field, kind, "");
        }

        /** What can be wrong. */
        public enum Kind {
            MISSING,
            TOO_LONG,
            /** One of two that belong together is missing. */
            INCOMPLETE,
            OUT_OF_RANGE,
            /** A member cannot leave before it joined. */
            BEFORE_JOINING,
            /** It contradicts the time line of the member. */
            AGAINST_TERMS,
            /** It has letters that documents cannot print. */
            UNPRINTABLE,
            /** Its letters were spoilt by another encoding. */
            SPOILT
        }
    }
}
