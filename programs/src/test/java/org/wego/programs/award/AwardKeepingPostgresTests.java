package org.wego.programs.award;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What holds for awards on H2 holds on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class AwardKeepingPostgresTests extends AwardKeepingTests implements OnPostgres {}
