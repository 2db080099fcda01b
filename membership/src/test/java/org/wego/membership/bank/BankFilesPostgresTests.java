package org.wego.membership.bank;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for files of the bank on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class BankFilesPostgresTests extends BankFilesTests implements OnPostgres {}
