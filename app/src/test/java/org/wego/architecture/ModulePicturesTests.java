package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.wego.WegoApplication;

/**
 * Draws the modules and who uses whom, and describes each, by Spring Modulith's documenter. README.md shows
 * {@code modules.svg}.
 */
class ModulePicturesTests {

    private static final Path DRAWN = Path.of("target", "spring-modulith-docs");
    private static final DiagramOptions PLAIN = DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML);

    @Test
    void areDrawn() throws IOException {
        ApplicationModules modules = ApplicationModules.of(WegoApplication.class);

        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml(PLAIN)
                .writeIndividualModulesAsPlantUml(PLAIN)
                .writeModuleCanvases();
        String picture = svg(Files.readString(DRAWN.resolve("components.puml")));
        Files.writeString(DRAWN.resolve("modules.svg"), picture);

        assertThat(modules.stream()).hasSizeGreaterThan(10).allSatisfy(module -> {
            assertThat(picture).contains(module.getDisplayName());
            assertThat(DRAWN.resolve("module-" + module.getIdentifier() + ".puml"))
                    .exists();
            assertThat(DRAWN.resolve("module-" + module.getIdentifier() + ".adoc"))
                    .content()
                    .contains(module.getBasePackage().getName());
        });
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
