package org.wego.membership.economy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

class EditionImportPostgresIntegrationTests extends EditionImportChecks {

    private EmbeddedPostgres server;

    @Override
    DataSource open() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return server.getPostgresDatabase();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }
}
