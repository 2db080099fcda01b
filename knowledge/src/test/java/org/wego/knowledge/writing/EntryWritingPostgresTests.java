package org.wego.knowledge.writing;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What is written and reviewed on H2 is on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class EntryWritingPostgresTests extends EntryWritingTests implements OnPostgres {}
