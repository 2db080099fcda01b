package org.wego.governance.term;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What an administrator can do with a term on H2 can be done on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TermEditingPostgresTests extends TermEditingTests implements OnPostgres {}
