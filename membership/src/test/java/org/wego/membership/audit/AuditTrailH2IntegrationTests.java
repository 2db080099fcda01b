package org.wego.membership.audit;

import org.wego.MembershipHouse;

class AuditTrailH2IntegrationTests extends AuditTrailChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
