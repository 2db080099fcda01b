package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.wego.JavaProcess;
import org.wego.MembershipHouse;
import org.wego.membership.organisation.MembershipCategory;

/** A real process on a file database, killed without warning in the middle of approving. */
class ApprovalKillTests {

    private static final int APPLICATIONS = 2_000;
    private static final int LONGEST_LIFE_MILLIS = 600;

    @TempDir
    Path folder;

    /** Each costs a start of the process: many are tried by {@link ApprovalKillFuzz}. */
    int kills() {
        return 1;
    }

    @Test
    void leavesEachApplicationWithAllOfItsMemberOrNothingOfIt() throws Exception {
        Path database = folder.resolve("killed");
        fill(database);
        long seed = Long.getLong("wego.seed", System.nanoTime());
        System.out.println("To kill at the same moments again: -Dwego.seed=" + seed);
        Random random = new Random(seed);
        for (int kill = 0; kill < kills(); kill++) {
            killAfter(database, random.nextInt(LONGEST_LIFE_MILLIS));
        }
        assertThatAllOrNothingIsThere(database);
    }

    /** The same application many times over, each with a name of its own, so that nothing is filled in again and again. */
    private static void fill(Path database) throws Exception {
        try (MembershipHouse house = MembershipHouse.onH2(database)) {
            house.startWith("fee schedules");
            house.startWith("economic data");
            ApplicationId one = Applicants.of(house)
                    .decided(MembershipCategory.FULL, "City", CountryCode.KR, Applicants.PEOPLE)
                    .id();
            JdbcTemplate jdbc = house.the(JdbcTemplate.class);
            List<String> columns = jdbc.queryForList("""
                    select column_name from information_schema.columns
                    where table_schema = 'membership' and table_name = 'application' order by ordinal_position""", String.class);
            String copied = String.join(
                    ", ",
                    columns.stream()
                            .map(it -> switch (it) {
                                case "id" -> "random_uuid()";
                                case "name" -> "'City ' || n.x";
                                case "name_key" -> "'city' || n.x";
                                case "contact_email" -> "'contact' || n.x || '@city.example'";
                                default -> "a." + it;
                            })
                            .toList());
            jdbc.update(
                    "insert into membership.application (%s) select %s from membership.application a, system_range(1, ?) n(x) where a.id = ?"
                            .formatted(String.join(", ", columns), copied),
                    APPLICATIONS,
                    one.value());
        }
    }

    /** Lets a process work for a while and kills it (SIGKILL), which meets it at work. */
    private void killAfter(Path database, int millis) throws Exception {
        Process process = start(database);
        try (BufferedReader said = process.inputReader()) {
            assertThatItSays(ApprovalProcess.AT_WORK, said);
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as("it is at work")
                    .isFalse();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private void assertThatItSays(String words, BufferedReader said) throws IOException {
        StringBuilder before = new StringBuilder();
        String line = said.readLine();
        while (line != null && !line.equals(words)) {
            before.append(line).append('\n');
            line = said.readLine();
        }
        assertThat(line).as("%s%s", before, Files.readString(log())).isEqualTo(words);
    }

    private Process start(Path database) throws IOException {
        return JavaProcess.of(ApprovalProcess.class.getName(), database.toString())
                .redirectError(Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("process.log");
    }

    private void assertThatAllOrNothingIsThere(Path database) {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:h2:file:" + database.toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=10",
                "sa",
                ""));
        long approved = count(jdbc, "application where state = 'APPROVED'");
        assertThat(approved).isGreaterThanOrEqualTo(kills()).isLessThanOrEqualTo(APPLICATIONS);
        assertThat(count(jdbc, "application where state = 'ACCEPTED'")).isEqualTo(APPLICATIONS + 1 - approved);
        assertThat(count(jdbc, """
                            application a
                            join membership.member m on m.id = a.member_id and m.name = a.name
                            join membership.invoice i on i.application_id = a.id and i.member_id = m.id
                                and i.fee_year = a.invoice_year and i.sequence = a.invoice_sequence
                            join membership.assessment f on f.id = i.assessment_id and f.application_id = a.id
                            where (select count(*) from membership.representation r where r.member_id = m.id) = 2
                                and (select count(*) from membership.member_size s where s.member_id = m.id) = 1
                                and (select count(*) from membership.application_step s
                                     where s.application_id = a.id and s.state = 'APPROVED') = 1""")).as("approved with all that belongs to it").isEqualTo(approved);
        for (String table : List.of("member", "invoice", "assessment", "journal_entry")) {
            assertThat(count(jdbc, table)).as(table).isEqualTo(approved);
        }
        assertThat(jdbc.queryForObject("select max(sequence) from membership.invoice", Long.class))
                .as("the last number")
                .isEqualTo(approved);
        assertThat(jdbc.queryForObject("select sum(amount) from membership.posting", BigDecimal.class))
                .isEqualByComparingTo("0");
    }

    private static long count(JdbcTemplate jdbc, String what) {
        return jdbc.queryForObject("select count(*) from membership." + what, Long.class);
    }
}
