package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module names the tables of its own schema only: in its migrations, in the SQL of its strings, in its mappings. */
class OwnSchemaTests {

    private static final Path ROOT = Path.of("..");
    private static final List<String> SCHEMAS = List.of("membership", "governance", "programs", "knowledge", "app");

    private static final Pattern MADE =
            Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+\\.[a-z_]+)");
    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
    private static final Pattern IN_SQL = Pattern.compile(
            "(?i)\\b(?:table|into|from|join|references|update)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?([a-z_]+)\\.");
    private static final Pattern BY_NAME = Pattern.compile("(?<![\\w.])([a-z_]+)\\.[a-z_]+(?![\\w.])");
    private static final Pattern MAPPED = Pattern.compile("\\bschema\\s*=\\s*\"([a-z_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"membership", "governance", "programs", "knowledge", "app"})
    void isTheOnlyOneAModuleNames(String module) throws IOException {
        Set<String> tables = tables();
        Path main = ROOT.resolve(module).resolve("src/main");

        assertThat(tables).hasSizeGreaterThan(20);
        for (Path file : files(main, ".sql")) {
            assertThat(foreign(module, Files.readString(file).replaceAll("--.*", ""), tables))
                    .as("schemas named in %s", file)
                    .isEmpty();
        }
        for (Path file : files(main, ".java")) {
            assertThat(foreignIn(module, Files.readString(file), tables))
                    .as("schemas named in %s", file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "governance", "programs", "knowledge"})
    void hasMigrationsInTheFolderOfItsName(String module) throws IOException {
        assertThat(files(ROOT.resolve(module).resolve("src/main"), ".sql"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getParent().getFileName()).hasToString(module));
    }

    @Test
    void aMigrationThatReachesIntoAnotherSchemaIsFound() throws IOException {
        String planted =
                Files.readString(Path.of("src/test/resources/violations/governance-references-membership.sql"));

        assertThat(foreign("governance", planted, tables())).containsExactly("membership");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select name from membership.member\")",
                "jdbc.sql(\"select name from membership.\" + table)",
                "StoredText.clean(connection, \"membership.member\", List.of())",
                "jdbc.sql(\"\"\"\n  delete\n  from\n    membership.member\n  where id = ?\"\"\")",
                "@Table(schema = \"membership\", name = \"member\")"
            })
    void aSourceThatNamesAnotherSchemaIsFound(String source) throws IOException {
        assertThat(foreignIn("governance", source, tables())).containsExactly("membership");
        assertThat(foreignIn("app", source, tables())).containsExactly("membership");
        assertThat(foreignIn("membership", source, tables())).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeATableIsNone() throws IOException {
        assertThat(foreignIn(
                        "app",
                        "import org.wego.membership.member; // from membership.member\n"
                                + "getTranslation(\"governance.body.\" + kind, \"membership.member.name\")",
                        tables()))
                .isEmpty();
    }

    private static Set<String> foreignIn(String module, String source, Set<String> tables) {
        Set<String> found = new TreeSet<>();
        LITERAL.matcher(source)
                .results()
                .map(MatchResult::group)
                .forEach(literal -> found.addAll(foreign(module, literal, tables)));
        MAPPED.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
        found.remove(module);
        return found;
    }

    private static Set<String> foreign(String module, String sql, Set<String> tables) {
        return Stream.concat(
                        IN_SQL.matcher(sql).results(),
                        BY_NAME.matcher(sql).results().filter(match -> tables.contains(match.group())))
                .map(match -> match.group(1).toLowerCase())
                .filter(schema -> SCHEMAS.contains(schema) && !schema.equals(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String module : SCHEMAS) {
            for (Path file : files(ROOT.resolve(module).resolve("src/main"), ".sql")) {
                MADE.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(tables::add);
            }
        }
        return tables;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
