package org.wego.membership.contact;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** Two records become one on PostgreSQL as on H2. */
@ApplicationModuleTest
class PeopleMergingPostgresTests extends PeopleMergingTests implements OnPostgres {}
