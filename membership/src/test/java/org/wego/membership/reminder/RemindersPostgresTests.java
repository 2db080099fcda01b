package org.wego.membership.reminder;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for reminders on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class RemindersPostgresTests extends RemindersTests implements OnPostgres {}
