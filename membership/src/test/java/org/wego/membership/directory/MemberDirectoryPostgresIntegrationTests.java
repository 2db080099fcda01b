package org.wego.membership.directory;

import java.io.IOException;
import org.wego.MembershipHouse;

class MemberDirectoryPostgresIntegrationTests extends MemberDirectoryChecks {

    @Override
    MembershipHouse open() throws IOException {
        return MembershipHouse.onPostgres();
    }
}
