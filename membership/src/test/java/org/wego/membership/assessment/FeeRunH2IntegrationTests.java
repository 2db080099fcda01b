package org.wego.membership.assessment;

import org.wego.MembershipHouse;

class FeeRunH2IntegrationTests extends FeeRunChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
