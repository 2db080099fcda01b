package org.wego.membership.audit;

import org.wego.MembershipHouse;

class ChangeSearchH2IntegrationTests extends ChangeSearchChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
