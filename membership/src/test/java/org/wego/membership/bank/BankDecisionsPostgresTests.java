package org.wego.membership.bank;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What is decided on H2 is decided on PostgreSQL. */
@ApplicationModuleTest
class BankDecisionsPostgresTests extends BankDecisionsTests implements OnPostgres {}
