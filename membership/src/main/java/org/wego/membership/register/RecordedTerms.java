package org.wego.membership.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.term.AgainstTerms;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.Membership;
import org.wego.membership.term.TermRows;

/** Keeps the terms of members in step with what their records say of category and dates. */
@Component
class RecordedTerms {

    private final TermRows rows;

    RecordedTerms(TermRows rows) {
        this.rows = rows;
    }

    /** Begins the terms of members that were recorded. */
    void begin(Map<MemberId, MemberProfile> recorded, Grounds grounds) {
        Map<MemberId, Membership> begun = LinkedHashMap.newLinkedHashMap(recorded.size());
        recorded.forEach(
                (member, profile) -> begun.put(member, Membership.of(profile.category(), profile.dates(), grounds)));
        rows.insert(begun);
    }

    /**
     * What is wrong with a profile beside the terms that a member had before; nothing for members whose record says
     * all.
     */
    static Optional<Problem> problem(@Nullable Membership terms, MemberProfile before, MemberProfile after) {
        if (terms == null || saysTheSame(before, after)) {
            return Optional.empty();
        }
        try {
            terms.revised(after.category(), after.dates());
            return Optional.empty();
        } catch (AgainstTerms contradiction) {
            return Optional.of(contradicted(before, after));
        }
    }

    /** The same, of one member. */
    Optional<Problem> problem(MemberId member, MemberProfile before, MemberProfile after) {
        return saysTheSame(before, after)
                ? Optional.empty()
                : problem(rows.beyondCopy(List.of(member)).get(member), before, after);
    }

    /** The terms of those members whose record does not say all. */
    Map<MemberId, Membership> beyondRecords(Collection<MemberId> members) {
        return rows.beyondCopy(members);
    }

    /** Corrects the terms of members by what their records say now; nothing may be wrong with it. */
    void follow(Map<MemberId, MemberProfile> revised) {
        if (revised.isEmpty()) {
            return;
        }
        Map<MemberId, Membership> followed = new HashMap<>();
        rows.of(revised.keySet()).forEach((member, terms) -> {
            MemberProfile profile = Objects.requireNonNull(revised.get(member));
            followed.put(member, terms.revised(profile.category(), profile.dates()));
        });
        rows.replace(followed);
    }

    static boolean saysTheSame(MemberProfile before, MemberProfile after) {
        return before.category() == after.category() && before.dates().equals(after.dates());
    }

    private static Problem contradicted(MemberProfile before, MemberProfile after) {
        if (before.category() != after.category()) {
            return new Problem(MemberField.CATEGORY, Problem.Kind.AGAINST_TERMS);
        }
        return Objects.equals(before.dates().left(), after.dates().left())
                ? new Problem(MemberField.JOINED, Problem.Kind.AGAINST_TERMS)
                : new Problem(MemberField.LEFT, Problem.Kind.AGAINST_TERMS);
    }
}
