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

/**
 * Ten processes ({@code -Dfuzz.kills=}) are killed in the middle of indexing and of saving what somebody writes. What
 * the next one starts with is what the database has, and the draft has at least what was confirmed as saved, as a
 * whole.
 */
@Tag("fuzz")
class KilledIndexingFuzz {

    private static final int KILLS = Integer.getInteger("fuzz.kills", 10);
    private static final long SEED = 20261126;

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void theIndexIsLikeTheDatabaseAndNothingThatWasSavedIsLostHoweverOftenAProcessIsKilled() throws Exception {
        int saved = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            List<String> said = saidBeforeItWasKilled();
            assertThat(said).as("after kill %d", kill).anyMatch(it -> it.startsWith(KilledIndexing.AGREES + true));
            int kept = number(said, KilledIndexing.KEPT);
            assertThat(kept).as("after kill %d", kill).isBetween(saved, saved + 1);
            saved = Math.max(kept, number(said, KilledIndexing.SAVED));
        }
        assertThat(saved).isPositive();
    }

    /** What is found at the start, and what is done until it is killed. */
    private List<String> saidBeforeItWasKilled() throws IOException, InterruptedException {
        Process process = start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int rounds = 1 + random.nextInt(30);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                rounds -= line.startsWith(KilledIndexing.ROUND) ? 1 : 0;
                if (rounds == 0) {
                    // what it has said until then is read to its end
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(rounds).as("killed itself: %s", said).isNotPositive();
            process.waitFor();
        }
        return said;
    }

    /** In the last whole line that begins so. */
    private static int number(List<String> said, String beginning) {
        return said.stream()
                .filter(it -> it.matches(beginning + "\\d+"))
                .mapToInt(it -> Integer.parseInt(it.substring(beginning.length())))
                .max()
                .orElse(0);
    }

    private Process start() throws IOException {
        return JavaProcess.of(
                        KilledIndexing.class.getName(),
                        "--wego.search.folder=" + folder.resolve("index"),
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("database")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
                .redirectErrorStream(true)
                .start();
    }
}
