package org.wego.governance.term;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** Who may hold a seat on H2 may on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TermHoldersPostgresTests extends TermHoldersTests implements OnPostgres {}
