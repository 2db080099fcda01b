package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No template of a page, a mail or a sheet lets through as markup what somebody wrote. */
class EscapedTextTests {

    /** The two ways in which Thymeleaf writes a value without escaping it. */
    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");

    @TempDir
    Path planted;

    @Test
    void everyTemplateEscapesWhatItSays() throws IOException {
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            assertThat(unescaped(Path.of("..", module, "src", "main", "resources")))
                    .as(module)
                    .isEmpty();
        }
    }

    @Test
    void findsATemplateThatDoesNot() throws IOException {
        Files.writeString(planted.resolve("Letter.html"), "<p th:utext=\"${sheet.text}\"></p>");
        Files.writeString(planted.resolve("Receipt.html"), "<p>[(${sheet.text})]</p>");
        Files.writeString(planted.resolve("Invoice.html"), "<p th:text=\"${sheet.text}\">[[${sheet.text}]]</p>");

        assertThat(unescaped(planted)).containsExactlyInAnyOrder("Letter.html", "Receipt.html");
    }

    private static List<String> unescaped(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> UNESCAPED.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
