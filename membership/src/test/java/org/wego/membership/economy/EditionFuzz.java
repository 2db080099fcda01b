package org.wego.membership.economy;

import static org.wego.membership.economy.EditionReadingTests.START_2017;
import static org.wego.membership.economy.EditionReadingTests.TEXT_2019;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.NamedActor;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding.Kind;

/**
 * Real figures, written down in every form and then spoilt, imported by somebody who answers no question about a figure. The law: a
 * figure that is stored is the one that was meant, or it is listed as one that jumps. Whatever happens to a file, no
 * exception comes out of it.
 */
class EditionFuzz implements AutoCloseable {

    private static final LocalDate APRIL_2017 = LocalDate.of(2017, 4, 18);

    /** Most files have years long ago, which is asked about; no other question is answered. */
    private static final Choices OF_OLD_YEARS = new Choices(null, Map.of(), Set.of(Kind.ACTUAL_OF_OTHER_YEAR));

    /** What came of the files, by form and then by outcome. */
    final Map<String, Map<String, Integer>> outcomes = new TreeMap<>();

    private final Map<CountryCode, Map<Integer, GdpFigure>> truth;
    private final Set<Mutation> mutations;
    private final SingleConnectionDataSource database;
    private final EditionImport imports;
    private final EconomicData data;

    /** Beside an edition of two years later, as others there usually are. */
    EditionFuzz(Set<Mutation> mutations) throws IOException {
        this.mutations = EnumSet.copyOf(mutations);
        truth = Read.of(EditionReadingTests.bytes(START_2017)).figures();
        database = new SingleConnectionDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000",
                true);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/membership")
                .schemas("membership")
                .load()
                .migrate();
        Clock clock = Clock.fixed(Instant.parse("2022-11-01T09:00:00Z"), ZoneOffset.UTC);
        JdbcClient client = JdbcClient.create(database);
        ChangeReporting reporting = new ChangeReporting(_ -> {}, NamedActor.STAFF, clock);
        Editions editions = new Editions(client, new JdbcTemplate(database), reporting);
        GdpTables tables = new GdpTables(editions);
        imports = new EditionImport(
                editions,
                tables,
                new CountryDecisions(client, reporting, NamedActor.STAFF, clock),
                Set::of,
                new TransactionTemplate(new JdbcTransactionManager(database)),
                NamedActor.STAFF,
                clock);
        data = new EconomicData(editions, tables);
        try (EditionFile file =
                EditionFile.receive("weo.xls", new ByteArrayInputStream(EditionReadingTests.bytes(TEXT_2019)))) {
            imports.commit(file, "WEO April 2019", LocalDate.of(2019, 4, 9));
        }
    }

    /** What is wrong with what came of the file of that seed; nothing if the law was kept. */
    List<String> faults(long seed) {
        Random random = new Random(seed);
        FuzzedForm form = FuzzedForm.values()[random.nextInt(FuzzedForm.values().length)];
        NavigableSet<Integer> years = years(random);
        FuzzedSheet sheet = form.sheet(figures(years, random), years);
        ArrayList<Mutation> happened = new ArrayList<>();
        try {
            for (int times = random.nextInt(1, 4);
                    times > 0 && !sheet.figureRows().isEmpty();
                    times--) {
                Mutation mutation = List.copyOf(mutations).get(random.nextInt(mutations.size()));
                happened.add(mutation);
                mutation.happen(sheet, random);
            }
            return importing(sheet, form).stream()
                    .limit(3)
                    .map(fault -> "seed " + seed + ", " + form + " " + happened + ": " + fault)
                    .toList();
        } catch (IOException | RuntimeException escaped) {
            return List.of("seed " + seed + ", " + form + " " + happened + ": " + escaped);
        }
    }

    /** Often one or two years only, where there is least to compare with. */
    private static NavigableSet<Integer> years(Random random) {
        int first = random.nextInt(1990, 2017);
        int last = Math.min(2016, first + random.nextInt(0, 6));
        return new TreeSet<>(IntStream.rangeClosed(first, last).boxed().toList());
    }

    private Map<String, Map<Integer, BigDecimal>> figures(NavigableSet<Integer> years, Random random) {
        ArrayList<CountryCode> countries = new ArrayList<>(truth.keySet().stream()
                .filter(country -> country != CountryCode.XK)
                .toList());
        Collections.shuffle(countries, random);
        LinkedHashMap<String, Map<Integer, BigDecimal>> figures = new LinkedHashMap<>();
        for (CountryCode country : countries.subList(0, random.nextInt(1, 25))) {
            TreeMap<Integer, BigDecimal> values = new TreeMap<>();
            years.forEach(year -> Optional.ofNullable(truth.get(country).get(year))
                    .ifPresent(figure -> values.put(year, figure.value())));
            figures.put(country.getAlpha3(), values);
        }
        return figures;
    }

    private List<String> importing(FuzzedSheet sheet, FuzzedForm form) throws IOException {
        try (EditionFile file = EditionFile.receive("fuzz.xls", new ByteArrayInputStream(sheet.bytes()))) {
            ImportOutcome outcome = imports.commit(file, "Fuzz", APRIL_2017, OF_OLD_YEARS);
            outcomes.computeIfAbsent(form.name(), _ -> new TreeMap<>())
                    .merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
            if (outcome instanceof ImportOutcome.Imported imported) {
                List<GdpFigure> stored = data.figures(imported.edition().id(), null, null, 0, Integer.MAX_VALUE);
                data.deleteUnused(imported.edition().id());
                return wrong(stored, sheet, imported.preview().jumps());
            }
            return List.of();
        }
    }

    /** The figures that are neither what was meant nor listed as jumping. */
    static List<String> wrong(List<GdpFigure> stored, FuzzedSheet sheet, List<Jump> jumps) {
        Map<CountryCode, Map<Integer, Set<BigDecimal>>> meant = sheet.meant();
        return stored.stream()
                .filter(figure -> !isMeant(figure, meant, sheet.cutOff) && !isListed(figure, jumps))
                .map(figure -> figure + " was stored, meant was "
                        + meant.getOrDefault(figure.country(), Map.of()).get(figure.year()))
                .toList();
    }

    /** Of a file that was cut off, what is left of its last figure is what it says. */
    private static boolean isMeant(
            GdpFigure figure, Map<CountryCode, Map<Integer, Set<BigDecimal>>> meant, boolean cutOff) {
        return meant.getOrDefault(figure.country(), Map.of()).getOrDefault(figure.year(), Set.of()).stream()
                .anyMatch(it -> it.compareTo(figure.value()) == 0
                        || cutOff
                                && it.toPlainString().startsWith(figure.value().toPlainString()));
    }

    private static boolean isListed(GdpFigure figure, List<Jump> jumps) {
        return jumps.stream()
                .anyMatch(jump -> jump.country() == figure.country()
                        && (jump.year() == figure.year() || jump.otherYear() == figure.year()));
    }

    @Override
    public void close() {
        database.destroy();
    }
}
