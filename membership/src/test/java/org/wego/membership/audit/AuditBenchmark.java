package org.wego.membership.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.MembershipHouse;
import org.wego.bench.BenchmarkReport;

/** Measures the search among a million changes, and what keeping a change costs. */
@Tag("benchmark")
class AuditBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int RECORDS = 50_000;
    private static final int PAGE = 50;
    private static final int RUNS = 20;
    private static final double MOST_MILLIS = 100;
    private static final double HOPELESS_MILLIS = 500;
    private static final String IMPORTER = "importer@wego.example";
    private static final String[] SUBJECTS = {"member", "member", "member", "account", "fee-run", "edition"};

    @TempDir
    Path folder;

    @Test
    void findsAmongAMillionChanges() {
        BenchmarkReport report = new BenchmarkReport("audit");
        measure(report, "H2", MembershipHouse.onH2(folder.resolve("audit")));
        measure(report, "PostgreSQL", MembershipHouse.onPostgres());
        report.publish();
    }

    private static void measure(BenchmarkReport report, String database, MembershipHouse opened) {
        try (MembershipHouse house = opened) {
            long begin = System.nanoTime();
            fill(house);
            report.reference("kept on " + database, ROWS / ((System.nanoTime() - begin) / 1e9), "changes/s");
            house.the(JdbcTemplate.class).execute("analyze");
            AuditTrail trail = house.the(AuditTrail.class);
            long middle = trail.find(ChangeFilter.ALL, null, 1).getFirst().number() / 2;
            LocalDate day = LocalDate.of(2017, 6, 1);
            Map<String, ChangeFilter> asked = new LinkedHashMap<>();
            asked.put("all", ChangeFilter.ALL);
            asked.put("a rare value", new ChangeFilter("kr12 iban", null, null, null, null));
            asked.put("a word of every row", new ChangeFilter("census", null, null, null, null));
            asked.put("a common and a rare word", new ChangeFilter("census kr12", null, null, null, null));
            asked.put("a common word of a rare kind", new ChangeFilter("census", "organisation", null, null, null));
            asked.put("the beginning of many words", new ChangeFilter("ba", null, null, null, null));
            asked.put("nothing", new ChangeFilter("zzz", null, null, null, null));
            asked.put("a kind and an actor", new ChangeFilter("", "account", "clerk7@wego.example", null, null));
            asked.put("a day", new ChangeFilter("", null, null, day, day));
            asked.put("a word, a kind and a month", new ChangeFilter("bade", "account", null, day, day.plusDays(30)));
            // what is often there, but never together, is looked for to the end
            asked.put("an actor who never did it", new ChangeFilter("", "account", IMPORTER, null, null));
            asked.put("two common words apart", new ChangeFilter("odd even", null, null, null, null));
            asked.put("a common word and whoever never said it", new ChangeFilter("odd", null, IMPORTER, null, null));
            asked.put("two beginnings of many words", new ChangeFilter("ba ke", null, null, null, null));
            asked.put("three beginnings apart", new ChangeFilter("ba ke ti", null, null, null, null));
            asked.put("two beginnings and an actor", new ChangeFilter("ba ke", null, IMPORTER, null, null));
            asked.forEach((what, filter) ->
                    report.atMost(what + ", " + database, slowest(trail, filter, null), "ms", MOST_MILLIS));
            report.atMost(
                    "half a million further, " + database, slowest(trail, ChangeFilter.ALL, middle), "ms", MOST_MILLIS);
            report.atMost(
                    "half a million further with a word, " + database,
                    slowest(trail, new ChangeFilter("odd", "member", null, null, null), middle),
                    "ms",
                    MOST_MILLIS);
        }
    }

    /** The slowest but one of twenty. Each time from another number on, so that no database answers from the time before. */
    private static double slowest(AuditTrail trail, ChangeFilter filter, @Nullable Long behind) {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = (behind == null ? Long.MAX_VALUE : behind) - run;
            long begin = System.nanoTime();
            trail.find(filter, from, PAGE);
            millis[run] = (System.nanoTime() - begin) / 1e6;
            if (millis[run] > HOPELESS_MILLIS) {
                return millis[run];
            }
        }
        Arrays.sort(millis);
        return millis[RUNS - 2];
    }

    private static void fill(MembershipHouse house) {
        Random random = new Random(1);
        String[] names = new String[RECORDS];
        for (int i = 0; i < RECORDS; i++) {
            names[i] = syllables(random, 3) + " " + syllables(random, 2);
        }
        JdbcTemplate jdbc = house.the(JdbcTemplate.class);
        Instant first = Instant.parse("2017-01-01T00:00:00Z");
        for (int from = 0; from < ROWS; from += StoredChanges.BLOCK) {
            List<RecordChanged> block = new ArrayList<>();
            for (int row = from; row < from + StoredChanges.BLOCK; row++) {
                int record = random.nextInt(RECORDS);
                boolean rare = row == ROWS / 3;
                boolean imported = row % 20 == 0;
                block.add(new RecordChanged(
                        rare ? "organisation" : imported ? "member" : SUBJECTS[random.nextInt(SUBJECTS.length)],
                        new UUID(0, record),
                        names[record],
                        imported ? IMPORTER : "clerk" + random.nextInt(40) + "@wego.example",
                        first.plusSeconds(60L * row),
                        List.of(new Change(
                                "part",
                                figure(random) + (row % 2 == 0 ? " even" : " odd"),
                                rare ? "IBAN KR12 3456" : figure(random)))));
            }
            house.the(TransactionTemplate.class).executeWithoutResult(_ -> StoredChanges.add(jdbc, block));
        }
    }

    private static String figure(Random random) {
        return random.nextInt(1_000_000) + " (Census " + (2000 + random.nextInt(20)) + ")";
    }

    private static String syllables(Random random, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append("bdfklmnrstv".charAt(random.nextInt(11))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
