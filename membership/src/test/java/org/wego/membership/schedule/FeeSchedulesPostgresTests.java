package org.wego.membership.schedule;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for schedules on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class FeeSchedulesPostgresTests extends FeeSchedulesTests implements OnPostgres {}
