package org.wego;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the subjects of the house state of themselves for the tests that look at all of them, and that cannot be read
 * from what is tested: a file each in the folder {@code stated}, a line each. A new subject adds a file and edits none.
 */
public enum Stated {

    /** The least role that opens a screen. */
    LEAST_ROLE,
    /** A call of the API that is for {@code EVERYBODY}, or {@code RESTRICTED}; all others are for whoever has an account. */
    CALL,
    /** What a parameter of calls is asked with. */
    PARAMETER,
    /** Part of an address up to its parameter, and the query of what stands there when everything is looked at. */
    SHOWN,
    /** A form with text fields, and the test that types into all of them; or why nobody has to. */
    TYPED,
    /** A method of a service that takes a text by itself, and what becomes of it. */
    TAKES_TEXT,
    /** A writing method of a service that does without what was read, and why it can undo nothing. */
    UNDOES_NOTHING,
    /** A writing method of a service that reports no change, and why there is none. */
    LEAVES_NO_TRACE;

    private static final Pattern LINE = Pattern.compile("([a-z-]+) (\\S.*?) = (\\S.*)");

    /** All that is stated of this kind: what of whom. */
    public SortedMap<String, String> all() {
        return lines().filter(it -> it.kind == this)
                .collect(
                        TreeMap::new,
                        (all, it) -> assertThat(all.put(it.name, it.words))
                                .as("%s stands twice", it.name)
                                .isNull(),
                        TreeMap::putAll);
    }

    private record Line(Stated kind, String name, String words) {

        /** @throws IllegalArgumentException if there is no such kind */
        static Line read(String written) {
            Matcher parts = LINE.matcher(written);
            assertThat(parts.matches()).as(written).isTrue();
            return new Line(
                    valueOf(parts.group(1).replace('-', '_').toUpperCase(Locale.ROOT)), parts.group(2), parts.group(3));
        }
    }

    private static Stream<Line> lines() {
        try (Stream<Path> files = Files.list(folder())) {
            List<Line> lines =
                    files.sorted().flatMap(Stated::read).map(Line::read).toList();
            assertThat(lines).isNotEmpty();
            return lines.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Found from wherever tests are looked for: rules are made before a process stands in the folder of the module. */
    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Stated.class.getResource("/stated")).toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
