package org.wego.membership.exchange;

import org.wego.MembershipHouse;

class LongListH2IntegrationTests extends LongListChecks {

    LongListH2IntegrationTests() {
        super(5_500);
    }

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
