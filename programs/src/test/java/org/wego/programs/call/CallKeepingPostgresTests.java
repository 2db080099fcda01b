package org.wego.programs.call;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What holds for calls on H2 holds on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CallKeepingPostgresTests extends CallKeepingTests implements OnPostgres {}
