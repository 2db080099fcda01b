package org.wego.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What has outgrown its reader is split: a package of more than 25 types, or of more than 45 with those inside of others,
 * a file of more than 300 lines, one of the screens of more than 200.
 */
class SourceSizeTests {

    private static final int MOST_FILES = 25;
    private static final int MOST_TYPES = 45;
    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_OF_A_SCREEN = 200;

    /** A declaration begins its line, as the formatter has it. */
    private static final Pattern TYPE = Pattern.compile(
            "^ *(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*"
                    + "(?:class|record|interface|enum|@interface) [A-Z]\\w*",
            Pattern.MULTILINE);

    private static final Path SIZES = Path.of("target/source-sizes.txt");

    @TempDir
    Path planted;

    @Test
    void keepsEveryModuleReadable() throws IOException {
        List<String> sizes = new ArrayList<>();
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            Path sources = Path.of("..", module, "src", "main", "java");
            List<Source> found = sources(sources);

            assertThat(found).as(module).isNotEmpty();
            assertThat(tooLarge(sources, found)).as(module).isEmpty();
            sizes.add(module + ": " + spread(found));
        }
        Files.write(SIZES, sizes);
    }

    @Test
    void findsWhatIsTooLarge() throws IOException {
        Path crowded = Files.createDirectories(planted.resolve("crowded"));
        for (int type = 0; type <= MOST_FILES; type++) {
            write(crowded.resolve("Type" + type + ".java"), 1);
        }
        Path nested = Files.createDirectories(planted.resolve("nested"));
        Files.writeString(
                nested.resolve("Outcome.java"),
                "/** A class Of its own. */\npublic sealed interface Outcome {\n"
                        + IntStream.range(0, MOST_TYPES)
                                .mapToObj(it -> "    record Case" + it + "() implements Outcome {}\n")
                                .collect(Collectors.joining())
                        + "}\n");
        Path screens = Files.createDirectories(planted.resolve("ui"));
        write(planted.resolve("Long.java"), MOST_LINES + 1);
        write(planted.resolve("JustRight.java"), MOST_LINES);
        write(screens.resolve("LongPanel.java"), MOST_LINES_OF_A_SCREEN + 1);
        write(screens.resolve("RightView.java"), MOST_LINES_OF_A_SCREEN);

        assertThat(tooLarge(planted, sources(planted)))
                .containsExactlyInAnyOrder(
                        "crowded: 26 files", "nested: 46 types", "Long.java: 301 lines", "LongPanel.java: 201 lines");
    }

    @Test
    void saysHowLongFilesAre() throws IOException {
        for (int lines = 1; lines <= 20; lines++) {
            write(planted.resolve("Lines" + lines + ".java"), lines);
        }

        assertThat(spread(sources(planted))).isEqualTo("median 11, 95th percentile 20, longest 20 (Lines20.java)");
    }

    /** @param types how many it declares, one within another */
    private record Source(Path file, int lines, long types) {

        static Source of(Path file) {
            try {
                String text = Files.readString(file);
                return new Source(
                        file,
                        Math.toIntExact(text.lines().count()),
                        TYPE.matcher(text).results().count());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String name() {
            return file.getFileName().toString();
        }
    }

    private static void write(Path file, int lines) throws IOException {
        Files.write(
                file, IntStream.range(0, lines).mapToObj(line -> "// " + line).toList());
    }

    private static List<Source> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(Source::of)
                    .toList();
        }
    }

    private static List<String> tooLarge(Path folder, List<Source> sources) {
        List<String> found = new ArrayList<>();
        Map<Path, List<Source>> packages =
                sources.stream().collect(groupingBy(source -> source.file().getParent()));
        packages.forEach((it, files) -> {
            long types = files.stream().collect(summingLong(Source::types));
            if (files.size() > MOST_FILES) {
                found.add(folder.relativize(it) + ": " + files.size() + " files");
            }
            if (types > MOST_TYPES) {
                found.add(folder.relativize(it) + ": " + types + " types");
            }
        });
        sources.stream()
                .filter(source -> source.lines() > mostLines(folder.relativize(source.file())))
                .forEach(source -> found.add(source.name() + ": " + source.lines() + " lines"));
        return found;
    }

    private static int mostLines(Path file) {
        boolean screen = IntStream.range(0, file.getNameCount())
                .anyMatch(part -> file.getName(part).toString().equals("ui"));
        return screen ? MOST_LINES_OF_A_SCREEN : MOST_LINES;
    }

    /** How long the files are, for those who want to know whether the house grows in numbers or in sizes. */
    private static String spread(List<Source> sources) {
        List<Source> sorted =
                sources.stream().sorted(Comparator.comparingInt(Source::lines)).toList();
        Source longest = sorted.getLast();
        return "median " + sorted.get(sorted.size() / 2).lines() + ", 95th percentile "
                + sorted.get(sorted.size() * 95 / 100).lines() + ", longest " + longest.lines() + " (" + longest.name()
                + ")";
    }
}
