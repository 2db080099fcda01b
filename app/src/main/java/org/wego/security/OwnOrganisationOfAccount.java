package org.wego.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.OwnOrganisation;
import org.wego.membership.term.MergedRecords;

/** The member organisations for which the current account acts today, whichever it has chosen. */
@Component("ownOrganisation")
class OwnOrganisationOfAccount implements OwnOrganisation {

    private final OwnMembers own;
    private final MergedRecords merged;

    OwnOrganisationOfAccount(OwnMembers own, MergedRecords merged) {
        this.own = own;
        this.merged = merged;
    }

    @Override
    public boolean is(@Nullable MemberId member) {
        return member != null && own.is(member);
    }

    @Override
    public boolean answersFor(@Nullable MemberId member) {
        return member != null
                && (own.is(member)
                        || merged.next(member).filter(this::answersFor).isPresent());
    }
}
