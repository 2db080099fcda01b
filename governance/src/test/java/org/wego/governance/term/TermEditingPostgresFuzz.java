package org.wego.governance.term;

import org.junit.jupiter.api.Tag;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.OnPostgres;

/** Five hundred sequences of edits on PostgreSQL. */
@Tag("fuzz")
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TermEditingPostgresFuzz extends TermEditingFuzz implements OnPostgres {}
