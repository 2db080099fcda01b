package org.wego.knowledge.writing;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.wego.knowledge.OnPostgres;

/** What is written and reviewed on H2 is on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ContextConfiguration(initializers = OnPostgres.class)
class EntryWritingPostgresTests extends EntryWritingTests {}
