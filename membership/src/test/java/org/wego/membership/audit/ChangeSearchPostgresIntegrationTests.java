package org.wego.membership.audit;

import java.io.IOException;
import org.wego.MembershipHouse;

class ChangeSearchPostgresIntegrationTests extends ChangeSearchChecks {

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
