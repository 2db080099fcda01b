package org.wego.security;

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
    public boolean is(MemberId member) {
        return own.is(member);
    }
}
