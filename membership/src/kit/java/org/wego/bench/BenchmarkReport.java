package org.wego.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collects what a benchmark measures, prints it as a table and writes it to {@code target/benchmarks/<name>.json}. It
 * says beside each figure what was aimed at; it never fails, since speed depends on the machine.
 */
public final class BenchmarkReport {

    private static final Path FOLDER = Path.of("target", "benchmarks");

    private final String name;
    private final List<Figure> figures = new ArrayList<>();

    public BenchmarkReport(String name) {
        this.name = name;
    }

    /**
     * A measured value.
     *
     * @param unit such as "quotes/s", "s" or "MB"
     * @param aim what was aimed at, in words such as "at least 5,000"
     * @param met whether it was reached
     */
    public record Figure(String what, double value, String unit, String aim, boolean met) {}

    /** Notes a value that should be high. */
    public void atLeast(String what, double value, String unit, double aim) {
        figures.add(new Figure(what, value, unit, "at least " + written(aim), value >= aim));
    }

    /** Notes a value that should be low. */
    public void atMost(String what, double value, String unit, double aim) {
        figures.add(new Figure(what, value, unit, "at most " + written(aim), value <= aim));
    }

    /** Notes a value to compare others with. */
    public void reference(String what, double value, String unit) {
        figures.add(new Figure(what, value, unit, "", true));
    }

    /** Prints the table and writes the file. */
    public void publish() {
        StringBuilder table =
                new StringBuilder(System.lineSeparator()).append("Benchmark: ").append(name);
        String line = "%n%-58s %16s %-12s %-20s %s";
        table.append(line.formatted("what", "value", "unit", "aim", ""));
        figures.forEach(it -> table.append(line.formatted(
                it.what, written(it.value), it.unit, it.aim, it.met ? it.aim.isEmpty() ? "" : "met" : "MISSED")));
        System.out.println(table.append(System.lineSeparator()));
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve(name + ".json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(figures));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%,.4f" : value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
