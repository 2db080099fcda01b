package org.wego.membership.exchange;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for names on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class NamesakesPostgresTests extends NamesakesTests implements OnPostgres {}
