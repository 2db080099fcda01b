package org.wego.membership.file;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** What holds for files on H2 holds on PostgreSQL. */
@ApplicationModuleTest
class StoredFilesPostgresTests extends StoredFilesTests implements OnPostgres {}
