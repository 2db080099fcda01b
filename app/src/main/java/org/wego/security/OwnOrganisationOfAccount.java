package org.wego.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.OwnOrganisation;

/** The member organisation to which the current account is tied. */
@Component("ownOrganisation")
class OwnOrganisationOfAccount implements OwnOrganisation {

    private final CurrentAccount current;

    OwnOrganisationOfAccount(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public boolean is(@Nullable MemberId member) {
        return member != null
                && current.account()
                        .map(SignedInAccount::member)
                        .filter(member.value()::equals)
                        .isPresent();
    }
}
