package org.wego.membership.exchange;

import java.io.IOException;
import org.wego.MembershipHouse;

class LongListPostgresIntegrationTests extends LongListChecks {

    LongListPostgresIntegrationTests() {
        super(5_500);
    }

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
