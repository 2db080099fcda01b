package org.wego;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is said in the words that they use themselves, on screens, pages, in mails and on paper. */
class PlainWordsTests {

    /**
     * Words of a workshop or an archive, and turns that a reader stumbles over; what an invoice has are items, a file or an
     * address has lines, a text has characters, and something is done by a day, not until it.
     */
    private static final Pattern ODD = Pattern.compile("(?i)\\b(?:mend(?:s|ed|ing)?|addressees?|look(?:s|ed)? again"
            + "|what is the matter|one a line|one registers|one can take|(?:answer|hand in [a-z ]+) until|was faster"
            + "|by (?:the|whose) clocks|(?:\\d+|has|special) signs?|house or hall)\\b|^(?-i:Lines|Until \\{.*)$");

    @Test
    void usesNoWordsOfAWorkshopOrAnArchive() {
        TreeMap<String, String> odd = new TreeMap<>();
        for (Path bundle : bundles()) {
            Properties texts = texts(bundle);
            texts.stringPropertyNames().stream()
                    .filter(key -> ODD.matcher(texts.getProperty(key)).find())
                    .forEach(key -> odd.put(bundle.getFileName() + " " + key, texts.getProperty(key)));
        }
        assertThat(odd).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To mend",
                "It has to be mended",
                "What is the matter",
                "Look again",
                "Addressee",
                "Lines",
                "Answer until",
                "hand in a letter of intent until {1}",
                "Until {1}: letters",
                "One a line.",
                "How one registers",
                "By the clocks of {0}",
                "Shorten it to 50 signs",
                "Somebody else was faster."
            })
    void knowsThem(String words) {
        assertThat(ODD.matcher(words).find()).isTrue();
    }

    private static List<Path> bundles() {
        return Stream.of("membership", "governance", "programs", "knowledge", "app")
                .map(module -> Path.of("..", module, "src", "main", "resources"))
                .flatMap(PlainWordsTests::bundlesIn)
                .toList();
    }

    private static Stream<Path> bundlesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(Path bundle) {
        Properties texts = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
