package org.wego.knowledge;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What H2 refuses PostgreSQL refuses. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class FaultyFilesPostgresTests extends FaultyFilesTests implements OnPostgres {}
