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
 * The code reads as if one hand had written it: a variable says its type, so that a page of code can be read without an
 * editor, and what has no better name in a lambda is called {@code it}. Patterns of records may say {@code var}, as the
 * record says the type.
 */
class OneHandTests {

    private static final Pattern UNTYPED =
            Pattern.compile("(?:^|[({;]|\\bfinal)\\s*var \\w+ (?:=|:)", Pattern.MULTILINE);
    private static final Pattern OTHER_NAME = Pattern.compile("\\beach\\b(?= ->| :|\\.|\\)(?! \\*))");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/|//[^\\n]*+");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");

    @Test
    void namesTheTypesOfVariablesAndCallsWhatHasNoNameIt() throws IOException {
        List<String> others = new ArrayList<>();
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    byAnotherHand(Files.readString(file)).forEach(it -> others.add(file.getFileName() + ": " + it));
                }
            }
        }

        assertThat(others).isEmpty();
    }

    @Test
    void seesAnotherHand() {
        assertThat(byAnotherHand("    var name = member.name();")).hasSize(1);
        assertThat(byAnotherHand("for (var name : names) {")).hasSize(1);
        assertThat(byAnotherHand("try (var in = open()) {")).hasSize(1);
        assertThat(byAnotherHand("names.forEach(each -> keep(each));")).hasSize(2);
        assertThat(byAnotherHand("case Waived(var why, var approver) -> why; // for each of them"))
                .isEmpty();
        assertThat(byAnotherHand("\"for each member\" + it.name()")).isEmpty();
    }

    private static List<String> byAnotherHand(String source) {
        String code = TEXT.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("\"\"");
        return Stream.of(UNTYPED, OTHER_NAME)
                .flatMap(pattern -> pattern.matcher(code).results())
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }
}
