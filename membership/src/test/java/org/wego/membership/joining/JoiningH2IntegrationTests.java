package org.wego.membership.joining;

import org.wego.MembershipHouse;

/** Organisations join on H2. */
class JoiningH2IntegrationTests extends JoiningChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onH2();
    }
}
