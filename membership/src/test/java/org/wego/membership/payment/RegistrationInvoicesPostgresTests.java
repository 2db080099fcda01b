package org.wego.membership.payment;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** Whoever is invoiced on H2 is invoiced on PostgreSQL. */
@ApplicationModuleTest
class RegistrationInvoicesPostgresTests extends RegistrationInvoicesTests implements OnPostgres {}
