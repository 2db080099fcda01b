package org.wego.membership.concession;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for concessions on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class FeeConcessionsPostgresTests extends FeeConcessionsTests implements OnPostgres {}
