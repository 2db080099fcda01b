package org.wego.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class GovernanceModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void ownsItsSchema() {
        assertThat(jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'governance'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
