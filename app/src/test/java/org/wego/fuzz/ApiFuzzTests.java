package org.wego.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A sample of the fuzz, small enough for each build; {@code ./mvnw -Pfuzz verify} sends 20,000 to each database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sample;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
@DirtiesContext
class ApiFuzzTests {

    @LocalServerPort
    int port;

    @Test
    void refusesSixHundredFuzzedCallsByTheLaw() throws Exception {
        Map<Integer, Integer> statuses = new FuzzRun(port, 8).send(600);

        assertThat(statuses).as("some get through, others are refused").containsKeys(200, 400, 401, 404, 422);
    }
}
