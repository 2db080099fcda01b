package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A module names the tables of its own schema only: in its migrations, in the SQL of its strings, in its mappings. Nor do
 * its queries name an aggregate of another one, which all of them share a session with.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnSchemaTests {

    private static final Path ROOT = Path.of("..");

    private NamedSchemas named;

    @BeforeAll
    void readWhatThereIs() throws IOException {
        named = new NamedSchemas(ROOT);
        assertThat(named.tables()).hasSizeGreaterThan(20).contains("membership.record_change_number");
        assertThat(named.aggregates()).hasSizeGreaterThan(20).contains("Member", "Term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "governance", "programs", "knowledge", "app"})
    void isTheOnlyOneAModuleNames(String module) throws IOException {
        Path main = ROOT.resolve(module).resolve("src/main");

        for (Path file : NamedSchemas.files(main, ".sql")) {
            assertThat(named.inSql(module, Files.readString(file).replaceAll("--.*", "")))
                    .as("schemas named in %s", file)
                    .isEmpty();
        }
        for (Path file : NamedSchemas.files(main, ".java")) {
            assertThat(named.inSource(module, Files.readString(file)))
                    .as("schemas named in %s", file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "governance", "programs", "knowledge"})
    void hasMigrationsInTheFolderOfItsName(String module) throws IOException {
        assertThat(NamedSchemas.files(ROOT.resolve(module).resolve("src/main"), ".sql"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getParent().getFileName()).hasToString(module));
    }

    @Test
    void aMigrationThatReachesIntoAnotherSchemaIsFound() throws IOException {
        String planted =
                Files.readString(Path.of("src/test/resources/violations/governance-references-membership.sql"));

        assertThat(named.inSql("governance", planted)).containsExactly("membership");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select name from membership.member\")",
                "jdbc.sql(\"select name from membership.\" + table)",
                "jdbc.sql(\"select name from \" + \"membership\" + \".member\")",
                "jdbc.sql(\"select name \" + \"from membership\"\n    + \".\" + table)",
                "JdbcClient jdbc; static final String SCHEMA = \"membership\";",
                "jdbc.sql(\"select name from governance.term, membership.member\")",
                "jdbc.sql(\"SELECT NAME FROM MEMBERSHIP.MEMBER\")",
                "jdbc.sql(\"select name from \\\"membership\\\".\\\"member\\\"\")",
                "jdbc.sql(\"\"\"\n  select name from \"membership\".\"member\" \"\"\")",
                "jdbc.sql(\"select nextval('membership.record_change_number')\")",
                "jdbc.sql(\"set search_path to membership\")",
                "jdbc.sql(\"set schema membership\")",
                "StoredText.clean(connection, \"membership.member\", List.of())",
                "jdbc.sql(\"\"\"\n  delete\n  from\n    membership.member\n  where id = ?\"\"\")",
                "@Query(value = \"select * from membership.member\", nativeQuery = true)",
                "@Query(\"select it.name from Member it\")",
                "session.createQuery(\"update Member set name = ''\")",
                "JdbcClient jdbc; static final String PREFIX = \"membership.\";",
                "NamedParameterJdbcTemplate jdbc; table(\"membership\", \"member\")",
                "DataSource source; \"select name from %s.member\".formatted(\"membership\")",
                "@Query(\"select it from Body body, Member it where it.id = body.member\")",
                "@Query(\"select count(it) from Body body where exists (from Member)\")",
                "case '\"' -> jdbc.sql(\"select name from membership.member\")",
                "@Table(indexes = @Index(name = \"name\"), schema = \"membership\", name = \"member\")",
                "@Table(schema = \"membership\", name = \"member\")",
                "@Table(name = \"membership.member\")"
            })
    void aSourceThatNamesAnotherSchemaIsFound(String source) {
        assertThat(named.inSource("governance", source)).containsExactly("membership");
        assertThat(named.inSource("app", source)).contains("membership");
        assertThat(named.inSource("membership", source)).isSubsetOf("governance");
    }

    @Test
    void aMappingThatHidesItsSchemaIsFound() {
        assertThat(named.inSource("governance", "@Table(name = \"member\", schema = Names.THEIRS)"))
                .containsExactly("Names");
    }

    @Test
    void whatOnlyLooksLikeATableIsNone() {
        assertThat(named.inSource(
                        "app",
                        "import org.wego.membership.member; // from membership.member\n"
                                + "getTranslation(\"governance.body.\" + kind, \"membership.member.name\")"))
                .isEmpty();
        assertThat(named.inSource("app", "return Set.of(\"members\", \"programs\");"))
                .isEmpty();
    }
}
