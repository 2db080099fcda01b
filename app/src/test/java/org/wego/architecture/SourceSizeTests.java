package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has outgrown its reader is split: a package of more than 25 types, a file of more than 300 lines, a view of 200. */
class SourceSizeTests {

    private static final int MOST_TYPES = 25;
    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_OF_A_VIEW = 200;

    @TempDir
    Path planted;

    @Test
    void keepsEveryModuleReadable() throws IOException {
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            Path sources = Path.of("..", module, "src", "main", "java");

            assertThat(sources).isNotEmptyDirectory();
            assertThat(tooLarge(sources)).as(module).isEmpty();
        }
    }

    @Test
    void findsWhatIsTooLarge() throws IOException {
        Path crowded = Files.createDirectories(planted.resolve("crowded"));
        for (int type = 0; type <= MOST_TYPES; type++) {
            write(crowded.resolve("Type" + type + ".java"), 1);
        }
        write(planted.resolve("Long.java"), MOST_LINES + 1);
        write(planted.resolve("JustRight.java"), MOST_LINES);
        write(planted.resolve("LongView.java"), MOST_LINES_OF_A_VIEW + 1);

        assertThat(tooLarge(planted))
                .containsExactlyInAnyOrder("crowded: 26 types", "Long.java: 301 lines", "LongView.java: 201 lines");
    }

    private static void write(Path file, int lines) throws IOException {
        Files.write(
                file, IntStream.range(0, lines).mapToObj(line -> "// " + line).toList());
    }

    private static List<String> tooLarge(Path sources) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
        List<String> found = new ArrayList<>();
        Map<Path, Long> types = files.stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        types.forEach((directory, count) -> {
            if (count > MOST_TYPES) {
                found.add(sources.relativize(directory) + ": " + count + " types");
            }
        });
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > (file.toString().endsWith("View.java") ? MOST_LINES_OF_A_VIEW : MOST_LINES)) {
                found.add(file.getFileName() + ": " + lines + " lines");
            }
        }
        return found;
    }
}
