package org.wego.membership.payment;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for credit notes on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class CreditNotesPostgresTests extends CreditNotesTests implements OnPostgres {}
