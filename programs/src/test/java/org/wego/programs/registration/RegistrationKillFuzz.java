package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.wego.JavaProcess;

/** A real process on a file database, killed ten times without warning while people register and give up. */
@Tag("fuzz")
class RegistrationKillFuzz {

    private static final int KILLS = 10;
    private static final int MOST_DECISIONS = 400;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasDecidedAndCountsEverySeatOnce() throws Exception {
        Path database = folder.resolve("killed");
        long seed = Long.getLong("wego.seed", System.nanoTime());
        System.out.println("To kill at the same decisions again: -Dwego.seed=" + seed);
        Random random = new Random(seed);
        List<UUID> decided = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            decided.addAll(killAfter(database, kill, 1 + random.nextInt(MOST_DECISIONS)));
        }

        JdbcTemplate jdbc = open(database);
        assertThat(decided)
                .hasSizeGreaterThanOrEqualTo(KILLS)
                .allSatisfy(id -> assertThat(jdbc.queryForObject(
                                "select count(*) from programs.registration where id = ?", Integer.class, id))
                        .isOne());
        assertThat(jdbc.queryForList("""
                        select o.event_id from programs.event_registration o
                        where o.taken <> (select count(*) from programs.registration r
                                          where r.event_id = o.event_id and r.state = 'CONFIRMED')
                            or o.taken > o.capacity
                            or (o.taken < o.capacity and exists (
                                select 1 from programs.registration r
                                where r.event_id = o.event_id and r.state = 'WAITING'))"""))
                .as("events whose seats were lost, or given twice")
                .isEmpty();
    }

    /** Lets a process decide so many and kills it (SIGKILL), which meets it at work; answers what it said was decided. */
    private List<UUID> killAfter(Path database, int kill, int decisions) throws Exception {
        Process process = JavaProcess.of(RegistrationProcess.class.getName(), database.toString(), "c" + kill)
                .redirectError(Redirect.appendTo(folder.resolve("process.log").toFile()))
                .start();
        List<UUID> decided = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null && decided.size() < decisions; line = said.readLine()) {
                if (line.startsWith(RegistrationProcess.DECIDED)) {
                    decided.add(UUID.fromString(line.substring(RegistrationProcess.DECIDED.length())));
                }
            }
            assertThat(decided).as("decided before the kill").hasSize(decisions);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return decided;
    }

    private static JdbcTemplate open(Path database) {
        return new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:h2:file:" + database.toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=10",
                "sa",
                ""));
    }
}
