package org.wego.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.name.NameKey;

/** Measures how long 20,000 members take to come in by a file, and to be found by what stands inside of their names. */
@Tag("benchmark")
class MemberListBenchmark {

    private static final int MEMBERS = 20_000;
    private static final int SEARCHES = 1_000;
    private static final int FEW = 100;
    private static final int PAGE = 50;
    private static final int RANK = 95;
    private static final double MOST_SECONDS = 5;
    private static final double MOST_MILLIS = 10;
    private static final String[] SYLLABLES = {
        "sen", "da", "kó", "lum", "pur", "ta", "lin", "mar", "bö", "gra", "ve", "sto", "ni", "qui", "ros", "ël", "hau",
        "zi", "pe", "ter", "bra", "sil", "ö", "ka", "wan", "do", "fjo", "ri", "tam", "ul"
    };

    @TempDir
    Path folder;

    private final BenchmarkReport report = new BenchmarkReport("member-list");

    @Test
    void measuresTheWayInAndTheSearch() throws IOException {
        measure("H2", MembershipHouse.onH2(folder.resolve("members")));
        measure("PostgreSQL", MembershipHouse.onPostgres());
        report.publish();
    }

    private void measure(String database, MembershipHouse opened) throws IOException {
        List<String> names = names();
        try (MembershipHouse house = opened) {
            MemberImport imports = house.the(MemberImport.class);
            take(imports, file("warm-up", names.subList(MEMBERS, MEMBERS + 2_000)));
            ReceivedFile file = file("members", names.subList(0, MEMBERS));
            report.atMost("20,000 members imported, " + database, take(imports, file), "s", MOST_SECONDS);
            house.the(JdbcTemplate.class).execute("analyze");
            MemberDirectory directory = house.the(MemberDirectory.class);
            search(directory, names, 3, SEARCHES);
            double[] millis = search(directory, names, 3, SEARCHES);
            report.atMost("a page and its count, p95, " + database, millis[SEARCHES * RANK / 100], "ms", MOST_MILLIS);
            report.reference("the median, " + database, millis[SEARCHES / 2], "ms");
            report.reference("the slowest of " + SEARCHES + ", " + database, millis[SEARCHES - 1], "ms");
            double[] pairs = search(directory, names, 2, FEW);
            report.reference("the same of two letters, p95, " + database, pairs[FEW * RANK / 100], "ms");
            double[] letters = search(directory, names, 1, FEW);
            report.reference("the same of one letter, p95, " + database, letters[FEW * RANK / 100], "ms");
            double[] all = search(directory, List.of("municipality"), 12, FEW);
            report.reference("a word that all have, " + database, all[FEW / 2], "ms");
            explain(house, database);
        }
    }

    /** Says by which way a search goes: the parts by their index, then the members by theirs. */
    private static void explain(MembershipHouse house, String database) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(house.the(JdbcTemplate.class));
        String parts = plan(
                jdbc,
                "select part, members from membership.member_name_part where part in (:parts)",
                Map.of("parts", List.of("obra", "asil")));
        Condition condition =
                Condition.of(MemberSearch.of("öbra"), LocalDate.of(2026, 11, 26), house.the(NameIndex.class));
        String members = plan(
                jdbc,
                "select m.id from membership.member m" + condition.clause() + Condition.order(MemberSearch.ALL)
                        + " limit 50",
                condition.parameters());
        System.out.println("The plans on " + database + ":\n" + parts + "\n" + members);
        assertThat(parts).containsAnyOf("member_name_part_pkey", "PRIMARY_KEY");
        assertThat(members).doesNotContain("Seq Scan", "tableScan");
    }

    private static String plan(NamedParameterJdbcTemplate jdbc, String sql, Map<String, ?> parameters) {
        return jdbc.queryForList("explain " + sql, parameters).stream()
                .map(Map::values)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Parts from the inside of names, each at least so long; the times, shortest first. */
    private static double[] search(MemberDirectory directory, List<String> names, int shortest, int count) {
        Random random = new Random(shortest);
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            String name = names.get(random.nextInt(Math.min(MEMBERS, names.size())));
            int length = Math.min(name.length(), shortest + (shortest < 3 ? 0 : random.nextInt(6)));
            int from = random.nextInt(name.length() - length + 1);
            MemberSearch asked = MemberSearch.of(name.substring(from, from + length));
            long begin = System.nanoTime();
            MemberList list = directory.list(asked);
            int found = list.find(0, PAGE).size();
            int all = list.count();
            millis[i] = (System.nanoTime() - begin) / 1e6;
            assertThat(found).isEqualTo(Math.min(PAGE, all));
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double take(MemberImport imports, ReceivedFile file) {
        long begin = System.nanoTime();
        MemberImportPreview taken = imports.commit(file);
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(taken.committed()).as(taken.toString()).isTrue();
        return seconds;
    }

    private ReceivedFile file(String name, List<String> names) throws IOException {
        Path path = folder.resolve(name + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write("name,country,joined,population,population_year,population_source,other_names\n");
            for (String it : names) {
                out.write(it + ",KR,2010," + (100_000 + it.hashCode() % 90_000) + ",2016,Census,Municipality of " + it
                        + "\n");
            }
        }
        return new ReceivedFile(name + ".csv", path);
    }

    /** Names of two or three words, each of its own. */
    private static List<String> names() {
        Random random = new Random(12);
        Set<String> keys = new HashSet<>();
        List<String> names = new ArrayList<>();
        while (names.size() < MEMBERS + 2_000) {
            StringBuilder name = new StringBuilder();
            int syllables = 3 + random.nextInt(3);
            for (int i = 0; i < syllables; i++) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            String written = Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + names.size();
            if (keys.addAll(NameKey.resembling(written))) {
                names.add(written);
            }
        }
        return names;
    }
}
