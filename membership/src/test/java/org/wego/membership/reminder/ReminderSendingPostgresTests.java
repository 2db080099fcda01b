package org.wego.membership.reminder;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What goes out on H2 goes out on PostgreSQL. */
@ApplicationModuleTest
class ReminderSendingPostgresTests extends ReminderSendingTests implements OnPostgres {}
