package org.wego.membership.payment;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for refused payments on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class RefusedPaymentsPostgresTests extends RefusedPaymentsTests implements OnPostgres {}
