package org.wego;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a part of a key can stand for, as far as types and sources say it. */
final class KeySources {

    private KeySources() {}

    static Set<String> ending(Set<String> names, String... ends) {
        return names.stream()
                .flatMap(name -> Arrays.stream(ends).map(end -> name + end))
                .collect(toCollection(TreeSet::new));
    }

    static Set<String> without(Set<String> names, String one) {
        return names.stream().filter(name -> !name.equals(one)).collect(toSet());
    }

    /** The constants of an enum or the cases of a sealed type. */
    static Set<String> names(Class<?> type) {
        Set<String> names = (type.isEnum()
                        ? Arrays.stream(type.getEnumConstants()).map(it -> ((Enum<?>) it).name())
                        : Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName))
                .collect(toCollection(TreeSet::new));
        assertThat(names).as(type.getName()).isNotEmpty();
        return names;
    }

    /** The same of a type that its package keeps to itself. */
    static Set<String> names(String type) {
        try {
            return names(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<String> found(Path file, String pattern) {
        Set<String> found = hits(read(file), pattern);
        assertThat(found).as("%s in %s", pattern, file).isNotEmpty();
        return found;
    }

    static Set<String> hits(String source, String pattern) {
        return Pattern.compile(pattern)
                .matcher(source)
                .results()
                .map(hit -> hit.group(1))
                .collect(toCollection(TreeSet::new));
    }

    static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(KeySources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
