package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.OwnPostgres;

/**
 * What has landed stays as it is, and what is new bears its time and comes after it. The list of what has landed is
 * written anew when a version is released; README.md says how.
 */
class MigrationTests {

    private static final Path LANDED = Path.of("src/test/resources/landed-migrations.txt");
    private static final String RENEW = "migrations.landed";

    private static final Pattern BY_TIME = Pattern.compile("V(\\d{4}_\\d{2}_\\d{2}_\\d{4})__[a-z0-9_]+\\.(sql|java)");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu_MM_dd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    private final List<OwnPostgres> made = new ArrayList<>();

    @TempDir
    Path folder;

    /** The databases that the platform runs on. */
    enum Kind {
        H2,
        POSTGRES
    }

    @AfterEach
    void drop() throws SQLException {
        for (OwnPostgres database : made) {
            database.close();
        }
    }

    @Test
    void whatHasLandedStaysAndWhatIsNewComesAfterIt() throws IOException {
        List<Migration> present = present();
        List<Migration> landed =
                Files.readAllLines(LANDED).stream().map(Migration::listed).toList();

        assertThat(landed).hasSizeGreaterThan(30);
        assertThat(objections(landed, present)).isEmpty();
        if ("renew".equals(System.getProperty(RENEW))) {
            Files.write(LANDED, present.stream().map(Migration::line).toList());
        }
    }

    @Test
    void findsWhatWouldStopADatabaseFromStarting() {
        List<Migration> landed = Stream.of(
                        "fees V501__fee_run.sql 1", "fees V2026_11_25_2210__rates.java 2", "news V1__news.sql 3")
                .map(Migration::listed)
                .toList();
        List<Migration> present = Stream.of(
                        "fees V501__fee_run.sql 7",
                        "fees V2026_11_25_2209__one_minute_too_early.sql 8",
                        "fees V2026_13_25_2209__no_month.sql 9",
                        "news V1__news.sql 3",
                        "news V2__by_number.sql 4",
                        "news V2026_11_25_0800__news_of_their_own.sql 5")
                .map(Migration::listed)
                .toList();

        assertThat(objections(landed, present))
                .containsExactlyInAnyOrder(
                        "fees V501__fee_run.sql was edited after it had landed. Put it back and write a new migration.",
                        "fees V2026_11_25_2210__rates.java has landed and is gone. Put it back.",
                        "fees V2026_11_25_2209__one_minute_too_early.sql comes before V2026_11_25_2210__rates.java, which"
                                + " has landed: a database that knows the one refuses to start with the other. Give it a"
                                + " later time.",
                        "fees V2026_13_25_2209__no_month.sql bears no time. Name it like V2026_11_30_0900__payments.sql.",
                        "news V2__by_number.sql bears no time. Name it like V2026_11_30_0900__payments.sql.");
    }

    @Test
    void countsTheLinesOfSqlAsFlywayDoes() throws IOException {
        List<MigrationInfo> known = Stream.of(Databases.flyway(Databases.h2(), "membership")
                        .load()
                        .info()
                        .all())
                .filter(migration -> migration.getChecksum() != null)
                .toList();

        assertThat(known).hasSizeGreaterThan(5);
        assertThat(present())
                .extracting(Migration::checksum)
                .containsAll(known.stream()
                        .map(migration -> String.valueOf(migration.getChecksum()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aNumberBelowTheHighestRefusesToStart(Kind kind) throws Exception {
        DataSource database = empty(kind);
        migrate(database, "V501__fee_run");

        assertThatThrownBy(() -> migrate(database, "V102__members"))
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("102");
    }

    @ParameterizedTest
    @EnumSource
    void aTimeComesAfterEveryNumber(Kind kind) throws Exception {
        DataSource database = empty(kind);
        migrate(database, "V501__fee_run");

        assertThat(migrate(database, "V2026_11_30_0900__payments")).isOne();
        assertThat(migrate(database, "V2026_11_30_0901__receipts")).isOne();
    }

    /** Two are written side by side, and the later one lands first: the other one takes a new time, as the list says. */
    @ParameterizedTest
    @EnumSource
    void whatLandsLaterNeedsALaterTime(Kind kind) throws Exception {
        DataSource database = empty(kind);
        migrate(database, "V2026_11_30_0910__receipts");

        Path early =
                Files.writeString(folder.resolve("V2026_11_30_0900__payments.sql"), "create table early (id uuid);");
        assertThatThrownBy(() -> load(database).migrate()).isInstanceOf(FlywayValidateException.class);
        Files.move(early, folder.resolve("V2026_11_30_0920__payments.sql"));
        assertThat(load(database).migrate().migrationsExecuted).isOne();
    }

    /** The folder of accounts was called "security"; what was run from it is known under the new name. */
    @ParameterizedTest
    @EnumSource
    void accountsOfBeforeGoOn(Kind kind) throws Exception {
        DataSource database = empty(kind);
        Databases.flyway(database, "account")
                .table("flyway_schema_history_security")
                .load()
                .migrate();

        Databases.flyway(database, "__root").load().migrate();
        Flyway accounts = Databases.flyway(database, "account").load();

        assertThat(accounts.info().pending()).isEmpty();
        assertThat(accounts.migrate().migrationsExecuted).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void accountsOfANewDatabaseAreMadeUnderTheirOwnName(Kind kind) throws Exception {
        DataSource database = empty(kind);

        Databases.flyway(database, "__root").load().migrate();

        assertThat(Databases.flyway(database, "account").load().migrate().migrationsExecuted)
                .isPositive();
    }

    private DataSource empty(Kind kind) throws SQLException {
        return switch (kind) {
            case H2 -> Databases.h2();
            case POSTGRES -> {
                OwnPostgres database = OwnPostgres.create();
                made.add(database);
                yield database.source();
            }
        };
    }

    private int migrate(DataSource database, String name) throws IOException {
        Files.writeString(
                folder.resolve(name + ".sql"), "create table " + name.replaceFirst(".*__", "") + " (id uuid);");
        return load(database).migrate().migrationsExecuted;
    }

    private Flyway load(DataSource database) {
        return Databases.flyway(database, "fees")
                .locations("filesystem:" + folder)
                .load();
    }

    private static List<Migration> present() throws IOException {
        List<Migration> present = new ArrayList<>();
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            for (String kind : List.of("resources", "java")) {
                Path sources = Path.of("..", module, "src", "main", kind, "db", "migration");
                if (Files.exists(sources)) {
                    try (Stream<Path> files = Files.walk(sources)) {
                        for (Path file : files.filter(
                                        it -> it.getFileName().toString().startsWith("V"))
                                .toList()) {
                            present.add(Migration.read(file));
                        }
                    }
                }
            }
        }
        return present.stream()
                .sorted(Comparator.comparing(Migration::folder).thenComparing(Migration::version))
                .toList();
    }

    private static List<String> objections(Collection<Migration> landed, Collection<Migration> present) {
        List<String> objections = new ArrayList<>();
        for (Migration before : landed) {
            present.stream()
                    .filter(before::isNamedAs)
                    .findAny()
                    .ifPresentOrElse(
                            now -> {
                                if (!now.equals(before)) {
                                    objections.add(
                                            name(before)
                                                    + " was edited after it had landed. Put it back and write a new migration.");
                                }
                            },
                            () -> objections.add(name(before) + " has landed and is gone. Put it back."));
        }
        present.stream()
                .filter(migration -> landed.stream().noneMatch(migration::isNamedAs))
                .forEach(migration -> {
                    if (!bearsItsTime(migration.file())) {
                        objections.add(
                                name(migration) + " bears no time. Name it like V2026_11_30_0900__payments.sql.");
                    } else {
                        landed.stream()
                                .filter(before -> before.folder().equals(migration.folder()))
                                .max(Comparator.comparing(Migration::version))
                                .filter(highest -> migration.version().compareTo(highest.version()) <= 0)
                                .ifPresent(highest -> objections.add(name(migration) + " comes before "
                                        + highest.file() + ", which has landed: a database that knows the one refuses"
                                        + " to start with the other. Give it a later time."));
                    }
                });
        return objections;
    }

    private static String name(Migration migration) {
        return migration.folder() + " " + migration.file();
    }

    private static boolean bearsItsTime(String file) {
        Matcher name = BY_TIME.matcher(file);
        try {
            return name.matches() && TIME.parse(name.group(1), LocalDateTime::from) != null;
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
