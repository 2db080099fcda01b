package org.wego.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.OwnOrganisation;

/** The member organisations for which the current account acts today, whichever it has chosen. */
@Component("ownOrganisation")
class OwnOrganisationOfAccount implements OwnOrganisation {

    private final OwnMembers own;

    OwnOrganisationOfAccount(OwnMembers own) {
        this.own = own;
    }

    @Override
    public boolean is(@Nullable MemberId member) {
        return member != null && own.is(member);
    }
}
