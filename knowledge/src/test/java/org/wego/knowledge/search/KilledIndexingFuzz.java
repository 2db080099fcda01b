package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.JavaProcess;

/** Ten processes are killed in the middle of indexing; what the next one starts with is what the database has. */
@Tag("fuzz")
class KilledIndexingFuzz {

    private static final int KILLS = 10;
    private static final long SEED = 20261126;

    @TempDir
    Path folder;

    @Test
    void theIndexIsLikeTheDatabaseHoweverOftenItsProcessIsKilled() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                int rounds = 1 + random.nextInt(30);
                for (String line = lines.readLine(); line != null && rounds > 0; line = lines.readLine()) {
                    rounds -= line.startsWith(KilledIndexing.ROUND) ? 1 : 0;
                }
                assertThat(process.isAlive()).as("kill %d", kill).isTrue();
                process.destroyForcibly().waitFor();
            }
            assertThat(checked()).as("after kill %d", kill).startsWith(KilledIndexing.AGREES + true);
        }
    }

    private String checked() throws IOException, InterruptedException {
        Process process = start("check");
        String said = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = line.startsWith(KilledIndexing.AGREES) ? line : said;
            }
        }
        process.waitFor();
        return said;
    }

    private Process start(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--wego.search.folder=" + folder.resolve("index"),
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("database")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));
        arguments.addAll(List.of(more));
        return JavaProcess.of(KilledIndexing.class.getName(), arguments.toArray(String[]::new))
                .redirectErrorStream(true)
                .start();
    }
}
