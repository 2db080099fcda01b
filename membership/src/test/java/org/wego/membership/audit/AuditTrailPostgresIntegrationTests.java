package org.wego.membership.audit;

import java.io.IOException;
import org.wego.MembershipHouse;

class AuditTrailPostgresIntegrationTests extends AuditTrailChecks {

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
