package org.wego.membership.joining;

import org.wego.MembershipHouse;

/** What holds for those who join on H2 holds on PostgreSQL. */
class JoiningPostgresIntegrationTests extends JoiningChecks {

    @Override
    MembershipHouse open() {
        return MembershipHouse.onPostgres();
    }
}
