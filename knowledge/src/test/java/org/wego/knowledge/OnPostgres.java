package org.wego.knowledge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the module on PostgreSQL; tests that name this share one context. */
public class OnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Ends with the machine of the tests, after all contexts. */
    private static final EmbeddedPostgres SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + SERVER.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres")
                .applyTo(context);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
