package org.wego.knowledge;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;

/** What holds for the module on H2 holds on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ContextConfiguration(initializers = OnPostgres.class)
class KnowledgeModulePostgresTests extends KnowledgeModuleTests {}
