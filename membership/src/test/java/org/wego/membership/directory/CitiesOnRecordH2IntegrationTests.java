package org.wego.membership.directory;

import org.wego.MembershipHouse;

class CitiesOnRecordH2IntegrationTests extends CitiesOnRecordChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
