package org.wego.membership.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change the record of a member; only {@link Saved} changed anything. */
public sealed interface MemberOutcome {

    /** It is done. */
    record Saved(MemberId member) implements MemberOutcome {}

    /** Something that was filled in cannot be right. */
    record Invalid(List<Problem> problems) implements MemberOutcome {}

    /** The country has a member of that name already, and no place tells the two apart. */
    record NameTaken(MemberId member, String name) implements MemberOutcome {}

    /** It may be right, but is to be looked at first: nothing is recorded until somebody says that it is. */
    record Doubtful(List<Doubt> doubts) implements MemberOutcome {}

    /** Why a record that has no faults may still be a mistake. */
    sealed interface Doubt {

        /** A member that may be the same organisation in another spelling. */
        record Alike(MemberId member, String name) implements Doubt {}

        /** A date that lies after the next year. */
        record Late(MemberField field) implements Doubt {}
    }

    /** Somebody else changed the record since it was read. */
    record Stale() implements MemberOutcome {}

    /**
     * Somebody else changed the figure of that year since it was read.
     *
     * @param present the figure on record now; null if it was withdrawn
     */
    record FigureChanged(@Nullable SizeFigure present) implements MemberOutcome {}

    /** There is no such member. */
    record Unknown() implements MemberOutcome {}

    /**
     * What is wrong with a field that somebody filled in.
     *
     * @param sign what documents cannot print of it, such as "ก (U+0E01)"; empty if that is not what is wrong
     */
    record Problem(MemberField field, Kind kind, String sign) {

        Problem(MemberField field, Kind kind) {
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
            /** It has letters that documents cannot print. */
            UNPRINTABLE,
            /** Its letters were spoilt by another encoding. */
            SPOILT
        }
    }
}
