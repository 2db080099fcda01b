package org.wego.governance.resolution;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What is adopted on H2 is adopted on PostgreSQL, without a gap as well. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ResolutionEditingPostgresTests extends ResolutionEditingTests implements OnPostgres {}
