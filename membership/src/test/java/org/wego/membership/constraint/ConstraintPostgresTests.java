package org.wego.membership.constraint;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

@ApplicationModuleTest
class ConstraintPostgresTests extends ConstraintTests implements OnPostgres {}
