package org.wego.membership.directory;

import org.wego.MembershipHouse;

class MemberDirectoryH2IntegrationTests extends MemberDirectoryChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
