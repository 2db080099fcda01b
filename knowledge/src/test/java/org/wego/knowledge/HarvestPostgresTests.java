package org.wego.knowledge;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;

/** What harvesters see on H2 they see on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ContextConfiguration(initializers = OnPostgres.class)
class HarvestPostgresTests extends HarvestTests {}
