package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.wego.WegoApplication;
import violations.modulith.PlantedModules;

/** Who may know whom: by Modulith in the code, by Maven on the class path; drawn by the documenter of Spring Modulith. */
class ModularityTests {

    private static final Path ROOT = Path.of("..");

    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "membership", Set.of(),
            "governance", Set.of("membership"),
            "programs", Set.of("membership"),
            "knowledge", Set.of("membership", "programs"));

    private static final Pattern OWN_DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>org\\.wego</groupId>\\s*<artifactId>([a-z]+)</artifactId>");

    private static final Pattern LISTED_MODULE = Pattern.compile("\"([a-z]+)\": \\{}");

    static final Path DRAWN = Path.of("target", "spring-modulith-docs");
    static final DiagramOptions PLAIN = DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML);

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

    /** Draws the modules and who uses whom. README.md shows {@code modules.svg}; {@link ModulePictures} describes each. */
    @Test
    void modulesAreDrawn() throws IOException {
        ApplicationModules modules = ApplicationModules.of(WegoApplication.class);

        documenter(modules).writeModulesAsPlantUml(PLAIN);
        String picture = svg(Files.readString(DRAWN.resolve("components.puml")));
        Files.writeString(DRAWN.resolve("modules.svg"), picture);

        assertThat(modules.stream())
                .hasSizeGreaterThan(10)
                .allSatisfy(module -> assertThat(picture).contains(module.getDisplayName()));
    }

    static Documenter documenter(ApplicationModules modules) {
        return new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()));
    }

    @Test
    void aLookIntoAnotherModuleIsFound() {
        assertThat(ApplicationModules.of(PlantedModules.class, (ImportOption) everywhere -> true)
                        .detectViolations()
                        .getMessages())
                .anyMatch(it -> it.contains("'red'") && it.contains("non-exposed") && it.contains("Secret"))
                .anyMatch(it -> it.contains("'green'") && it.contains("blue :: ledger"))
                .noneMatch(it -> it.contains("Sign"));
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

    private static Set<String> strangers(String module, String pom) {
        return OWN_DEPENDENCY
                .matcher(pom)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !MAY_KNOW.get(module).contains(name))
                .collect(Collectors.toSet());
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/violations", name));
    }

    /** An arrow means "uses", so that it need not say so; laid out without Graphviz. */
    private static String svg(String source) throws IOException {
        String plain = source.replaceFirst("@startuml", "@startuml\n!pragma layout smetana")
                .replaceAll(" : \"[a-z ]+\"", "")
                .replaceAll("(?:\\\\n)?<size:\\d+>\\[[A-Za-z: ]+]</size>", "");
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        new SourceStringReader(plain).outputImage(drawn, new FileFormatOption(FileFormat.SVG));
        return drawn.toString(StandardCharsets.UTF_8);
    }
}
