package org.wego.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** 20,000 fuzzed calls on H2. */
@Tag("fuzz")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:fuzz;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
@DirtiesContext
class ApiOnH2Fuzz {

    @LocalServerPort
    int port;

    @Test
    void refusesTwentyThousandFuzzedCallsByTheLaw() throws Exception {
        long seed = Long.getLong("fuzz.seed", 20_261_125);
        Map<Integer, Integer> statuses = new FuzzRun(port, seed).send(Integer.getInteger("fuzz.calls", 20_000));

        assertThat(statuses).containsKeys(200, 400, 401, 403, 404, 405, 415, 422);
        FuzzReport.write("h2", seed, statuses);
    }
}
