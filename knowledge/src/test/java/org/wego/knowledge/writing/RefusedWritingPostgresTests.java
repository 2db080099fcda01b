package org.wego.knowledge.writing;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What is refused on H2 is refused on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RefusedWritingPostgresTests extends RefusedWritingTests implements OnPostgres {}
