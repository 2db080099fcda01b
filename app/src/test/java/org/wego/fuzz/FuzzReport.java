package org.wego.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down what a fuzz was answered. */
final class FuzzReport {

    private FuzzReport() {}

    static void write(String database, long seed, Map<Integer, Integer> statuses) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz"));
        int calls = statuses.values().stream().mapToInt(Integer::intValue).sum();
        String rows = statuses.entrySet().stream()
                .map(it -> "| " + it.getKey() + " | " + it.getValue() + " |")
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("api-on-" + database + ".md"),
                "%,d calls on %s, seed %d, none against the law%n%n| status | answers |%n| --- | --- |%n%s%n"
                        .formatted(calls, database, seed, rows));
    }
}
