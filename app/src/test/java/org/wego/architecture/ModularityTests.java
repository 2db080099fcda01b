package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.wego.WegoApplication;
import violations.modulith.PlantedModules;

/** Who may know whom: by Modulith in the code, by Maven on the class path, by name in the migrations. */
class ModularityTests {

    private static final Path ROOT = Path.of("..");

    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "membership", Set.of(),
            "governance", Set.of("membership"),
            "programs", Set.of("membership"),
            "knowledge", Set.of("membership", "programs"));

    private static final Pattern OWN_DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>org\\.wego</groupId>\\s*<artifactId>([a-z]+)</artifactId>");

    private static final Pattern QUALIFIED_TABLE = Pattern.compile(
            "(?i)\\b(?:table|into|from|join|on|references|update)\\s+(?:if (?:not )?exists\\s+)?([a-z_]+)\\.[a-z_]+");

    private static final Pattern LISTED_MODULE = Pattern.compile("\"([a-z]+)\": \\{}");

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(WegoApplication.class).verify();
    }

    /** The file spares each start the search through all classes for the modules whose migrations are to run. */
    @Test
    void theListOfModulesThatAStartReadsIsComplete() throws IOException {
        List<String> found = ApplicationModules.of(WegoApplication.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        String listed =
                Files.readString(Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json"));

        assertThat(LISTED_MODULE.matcher(listed).results().map(match -> match.group(1)))
                .containsExactlyElementsOf(found);
    }

    @Test
    void aLookIntoAnotherModuleIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of(PlantedModules.class, (ImportOption) everywhere -> true)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("red")
                .hasMessageContaining("blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "governance", "programs", "knowledge"})
    void mavenLetsAModuleSeeOnlyWhatItMayKnow(String module) throws IOException {
        assertThat(strangers(module, Files.readString(ROOT.resolve(module).resolve("pom.xml"))))
                .isEmpty();
    }

    @Test
    void aForbiddenMavenDependencyIsFound() throws IOException {
        assertThat(strangers("membership", resource("membership-knows-governance.xml")))
                .containsExactly("governance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "governance", "programs", "knowledge"})
    void migrationsTouchOnlyTheSchemaOfTheirModule(String module) throws IOException {
        Path migrations = ROOT.resolve(module).resolve("src/main/resources/db/migration");
        try (var files = Files.walk(migrations)) {
            List<Path> sql =
                    files.filter(file -> file.toString().endsWith(".sql")).toList();
            assertThat(sql).isNotEmpty();
            for (Path file : sql) {
                assertThat(migrations.relativize(file).getName(0))
                        .as("folder of %s", file)
                        .hasToString(module);
                assertThat(foreignSchemas(module, Files.readString(file)))
                        .as("schemas named in %s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void aMigrationThatReachesIntoAnotherSchemaIsFound() throws IOException {
        assertThat(foreignSchemas("governance", resource("governance-references-membership.sql")))
                .containsExactly("membership");
    }

    private static Set<String> strangers(String module, String pom) {
        return OWN_DEPENDENCY
                .matcher(pom)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !MAY_KNOW.get(module).contains(name))
                .collect(Collectors.toSet());
    }

    private static Set<String> foreignSchemas(String module, String sql) {
        return QUALIFIED_TABLE
                .matcher(sql.replaceAll("--.*", ""))
                .results()
                .map(match -> match.group(1).toLowerCase())
                .filter(schema -> !schema.equals(module))
                .collect(Collectors.toSet());
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/violations", name));
    }
}
