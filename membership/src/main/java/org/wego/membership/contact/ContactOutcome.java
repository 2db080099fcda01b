package org.wego.membership.contact;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** What came of an attempt to change people or what they do for members; only {@link Saved} changed anything. */
@NamedInterface
public sealed interface ContactOutcome {

    /** It is done. */
    @NamedInterface
    record Saved(PersonId person) implements ContactOutcome {}

    /** Something that was filled in cannot be right. */
    @NamedInterface
    record Invalid(List<Problem> problems) implements ContactOutcome {}

    /**
     * Somebody with this e-mail is on record: somebody has to say whether it is the same person.
     *
     * @param person who; whoever may not see that person learns no more than this
     */
    @NamedInterface
    record EmailKnown(PersonId person) implements ContactOutcome {}

    /** The person is on record for the same at the same time. */
    @NamedInterface
    record AlreadyServes() implements ContactOutcome {}

    /** The member has as many contacts as one may have. */
    @NamedInterface
    record TooMany(int most) implements ContactOutcome {}

    /** The person represents members or has an account, and cannot go. */
    @NamedInterface
    record StillNeeded() implements ContactOutcome {}

    /** Somebody else changed it since it was read. */
    @NamedInterface
    record Stale() implements ContactOutcome {}

    /** There is no such person, member or representation. */
    @NamedInterface
    record Unknown() implements ContactOutcome {}

    /** What is wrong with a field that somebody filled in. */
    @NamedInterface
    record Problem(Field field, Kind kind) {}

    /** What can be filled in. */
    @NamedInterface
    enum Field {
        NAME,
        EMAIL,
        PHONE,
        LANGUAGE,
        DUTY,
        FROM,
        UNTIL
    }

    /** What can be wrong. */
    enum Kind {
        MISSING,
        TOO_LONG,
        OUT_OF_RANGE,
        /** Its letters were spoilt by another encoding. */
        SPOILT,
        /** It does not look like an e-mail address. */
        NO_ADDRESS,
        /** It cannot end before it begins. */
        BEFORE_BEGINNING
    }
}
