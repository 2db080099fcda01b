package org.wego.programs.registration;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What holds for registering on H2 holds on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RegistrationRulesPostgresTests extends RegistrationRulesTests implements OnPostgres {}
