package org.wego.programs.cluster;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What holds for clusters on H2 holds on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ClusterKeepingPostgresTests extends ClusterKeepingTests implements OnPostgres {}
