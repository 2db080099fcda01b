package org.wego.membership.contact;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for people on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class MemberContactsPostgresTests extends MemberContactsTests implements OnPostgres {}
