package org.wego.membership.payment;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for payments on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class PaymentsPostgresTests extends PaymentsTests implements OnPostgres {}
