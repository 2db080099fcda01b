package org.wego.membership.directory;

import java.io.IOException;
import org.wego.MembershipHouse;

class CitiesOnRecordPostgresIntegrationTests extends CitiesOnRecordChecks {

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
