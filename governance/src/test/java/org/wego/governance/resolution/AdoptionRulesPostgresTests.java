package org.wego.governance.resolution;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What a meeting asks on H2 it asks on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class AdoptionRulesPostgresTests extends AdoptionRulesTests implements OnPostgres {}
