package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java takes a step of the stack for each round of a repeated group, so that a long text overflows it. A group that may
 * repeat without a limit is therefore possessive ({@code (…)*+}), which goes round in a loop.
 */
class RepeatedGroupTests {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
    private static final Pattern WITHOUT_LIMIT = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,})(?!\\+)");

    @Test
    void repeatsNoGroupByRecursion() throws IOException {
        List<String> recursive = new ArrayList<>();
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    recursive(Files.readString(file)).forEach(it -> recursive.add(file.getFileName() + ": " + it));
                }
            }
        }

        assertThat(recursive).isEmpty();
    }

    @Test
    void findsAGroupThatIsRepeatedByRecursion() {
        assertThat(recursive("Pattern.compile(\"[a-z]{2}(?:-[a-z]+)*:\")")).hasSize(1);
        assertThat(recursive("it.matches(\"(a|b)+\")")).hasSize(1);
        assertThat(recursive("it.split(\"(,\\\\s){2,}\")")).hasSize(1);
        assertThat(recursive("it.matches(\"(?:-[a-z]++)*+(\\\\.\\\\d{3}){2,}+(a|b){0,8}\\\\)*\")"))
                .isEmpty();
    }

    private static List<String> recursive(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(literal -> WITHOUT_LIMIT.matcher(literal).find())
                .toList();
    }
}
