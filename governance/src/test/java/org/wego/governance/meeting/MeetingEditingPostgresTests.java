package org.wego.governance.meeting;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** What is recorded of a meeting on H2 is recorded on PostgreSQL. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class MeetingEditingPostgresTests extends MeetingEditingTests implements OnPostgres {}
