package org.wego.membership.economy;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.wego.PostgresDatabases;

class EditionImportPostgresIntegrationTests extends EditionImportChecks {

    @Override
    DataSource open() {
        return new DriverManagerDataSource(PostgresDatabases.copy());
    }
}
