package org.wego.membership.assessment;

import java.io.IOException;
import org.wego.MembershipHouse;

class FeeRunPostgresIntegrationTests extends FeeRunChecks {

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
