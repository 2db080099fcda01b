package org.wego.membership.bank;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What books itself on H2 books itself on PostgreSQL. */
@ApplicationModuleTest
class BankBookingPostgresTests extends BankBookingTests implements OnPostgres {}
