package org.wego.membership.audit;

import java.io.IOException;
import org.wego.MembershipHouse;

class ChangeRecordingPostgresIntegrationTests extends ChangeRecordingChecks {

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
