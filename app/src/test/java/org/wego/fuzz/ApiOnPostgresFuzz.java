package org.wego.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** 20,000 fuzzed calls on PostgreSQL. */
@Tag("fuzz")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("demo")
@DirtiesContext
class ApiOnPostgresFuzz {

    private static final EmbeddedPostgres DATABASE = start();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> DATABASE.getJdbcUrl("postgres", "postgres"));
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        DATABASE.close();
    }

    @Test
    void refusesTwentyThousandFuzzedCallsByTheLaw() throws Exception {
        long seed = Long.getLong("fuzz.seed", 20_261_125);
        Map<Integer, Integer> statuses = new FuzzRun(port, seed).send(Integer.getInteger("fuzz.calls", 20_000));

        assertThat(statuses).containsKeys(200, 400, 401, 403, 404, 405, 415, 422);
        FuzzReport.write("postgresql", seed, statuses);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
