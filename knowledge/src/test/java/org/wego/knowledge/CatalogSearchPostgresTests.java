package org.wego.knowledge;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What is found on H2 is found on PostgreSQL, whose changes the index follows. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CatalogSearchPostgresTests extends CatalogSearchTests implements OnPostgres {}
