package org.wego;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.words.Words;

/** The texts whose keys {@link Words} makes of constants: an enum has words for all of its constants, in each use. */
final class WordedConstants {

    private static final Pattern KEY =
            Pattern.compile("([a-z]+)\\.([A-Z][a-z]\\w*(?:\\.[A-Z][a-z]\\w*)?)\\.([A-Z][A-Z_0-9]*)(\\.\\w+)?");

    private WordedConstants() {}

    /** The keys of constants among these. */
    static Set<String> among(Set<String> keys) {
        return keys.stream().filter(key -> KEY.matcher(key).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is missing, and what is there for constants that are not. */
    static Set<String> faults(Set<String> keys) {
        Map<String, Set<String>> worded = new TreeMap<>();
        among(keys).forEach(key -> {
            Matcher parts = KEY.matcher(key);
            parts.matches();
            String use = parts.group(4) == null ? "" : parts.group(4);
            worded.computeIfAbsent(parts.group(1) + " " + parts.group(2) + " " + use, _ -> new TreeSet<>())
                    .add(parts.group(3));
        });
        Set<String> faults = new TreeSet<>();
        worded.forEach((family, constants) -> {
            String[] parts = family.split(" ", -1);
            Set<String> there = constants(parts[0], parts[1]);
            Stream.concat(
                            there.stream().filter(it -> !constants.contains(it)).map(it -> "missing " + it),
                            constants.stream().filter(it -> !there.contains(it)).map(it -> "unknown " + it))
                    .forEach(it -> faults.add(parts[0] + "." + parts[1] + parts[2] + ": " + it));
        });
        return faults;
    }

    private static Set<String> constants(String module, String type) {
        return find(module, type)
                .map(it -> Arrays.stream(it.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Optional<Class<?>> find(String module, String type) {
        String file = type.split("\\.")[0] + ".java";
        return Stream.of("membership", "governance", "programs", "knowledge", "app")
                .map(it -> Path.of("..", it, "src", "main", "java"))
                .flatMap(sources -> within(sources, sources.resolve(Path.of("org", "wego", module)), file).stream())
                .map(it -> it.replace(".java", "").replace('/', '.')
                        + type.substring(file.length() - ".java".length()).replace('.', '$'))
                .<Class<?>>map(WordedConstants::load)
                .filter(Class::isEnum)
                .findFirst();
    }

    private static List<String> within(Path sources, Path folder, String file) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.endsWith(file))
                    .map(it -> sources.relativize(it).toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
