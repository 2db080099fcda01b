package org.wego;

import static org.wego.KeySources.hits;
import static org.wego.KeySources.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The families of keys by which the audit names what modules report. */
final class AuditFamilies {

    private static final Path JAVA = Path.of("src/main/java/org/wego");
    private static final Path MEMBERSHIP = Path.of("../membership/src/main/java/org/wego/membership");

    private AuditFamilies() {}

    /** What the audit itself names of what screens contribute to it, and of the parts of records that services report. */
    static Map<String, Set<String>> all() {
        List<String> reported =
                new ArrayList<>(List.of("PAPER", "READERS", "agenda", "attendance", "contributors", "timetable"));
        reported.addAll(List.of("activities", "amounts", "indicators", "milestones", "partners"));
        Set<String> subjects = new TreeSet<>();
        Set<String> namedElsewhere = new TreeSet<>();
        for (Path module : List.of(
                JAVA, MEMBERSHIP, Path.of("../governance/src/main/java"), Path.of("../programs/src/main/java"))) {
            for (String source : sources(module)) {
                subjects.addAll(hits(source, "AuditedRecord\\.at\\(\\s*\"([\\w-]+)\"(?![^;]*\\.named\\()"));
                namedElsewhere.addAll(hits(source, "\\.part\\(\\s*\"(\\w+)\""));
                if (source.contains("membership.audit")) {
                    reported.addAll(hits(source, "\\.with\\(\\s*\"(\\w+)\""));
                    reported.addAll(hits(source, "[rR]enewed\\([\\w., ]+, \"(\\w+)\""));
                }
            }
        }
        // what others report as well is not named for them
        namedElsewhere.removeIf(field -> Collections.frequency(reported, field) > 1);
        Set<String> fields = new TreeSet<>(reported);
        fields.removeAll(namedElsewhere);
        return Map.of(
                "audit.subject.*",
                subjects,
                "audit.field.*",
                fields,
                "audit.value.*",
                Set.of("true", "false", "renewed", "chosen", "waiver"));
    }
}
