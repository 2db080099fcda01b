package org.wego.membership.payment;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What is corrected on H2 is corrected on PostgreSQL. */
@ApplicationModuleTest
class CorrectedInvoicesPostgresTests extends CorrectedInvoicesTests implements OnPostgres {}
