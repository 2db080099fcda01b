package org.wego.membership.contact;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** Mails find on PostgreSQL whom they find on H2. */
@ApplicationModuleTest
class RecipientsPostgresTests extends RecipientsTests implements OnPostgres {}
