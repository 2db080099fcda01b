package org.wego.membership.joining;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;

/** Takes up again a member that had left: its record, people and history go on, its address and kind are those of today. */
@Component
class FormerMembers {

    private final MemberRegister register;
    private final TermKeeping terms;

    FormerMembers(MemberRegister register, TermKeeping terms) {
        this.register = register;
        this.terms = terms;
    }

    /** Whether it has a time line of its own; one that was merged into another record goes on there. */
    boolean isItself(MemberId member) {
        return terms.timeline(member).filter(it -> !it.merged()).isPresent();
    }

    /** Whoever is a member by then, or was changed meanwhile, is not taken up. */
    MemberOutcome again(MemberId member, MemberProfile today, LocalDate day, Grounds grounds) {
        return register.open(member)
                .map(it -> terms.carryOut(member, it.version(), new TermDeed.Rejoin(day, today.category(), grounds)))
                .filter(TermOutcome.Saved.class::isInstance)
                .flatMap(_ -> register.open(member))
                .map(it -> register.revise(member, it.version(), revised(it.profile(), today), true))
                .orElseGet(MemberOutcome.Stale::new);
    }

    private static MemberProfile revised(MemberProfile former, MemberProfile today) {
        return former.draft().kind(today.kind()).address(today.address()).profile();
    }
}
