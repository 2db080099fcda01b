package org.wego.membership.audit;

import org.wego.MembershipHouse;

class ChangeRecordingH2IntegrationTests extends ChangeRecordingChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
