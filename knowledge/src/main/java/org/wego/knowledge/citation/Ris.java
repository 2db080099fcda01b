package org.wego.knowledge.citation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A record of a RIS file: a tag and its value a line. */
final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String entry(Reference it) {
        Ris ris = new Ris();
        ris.line("TY", it.article() ? "JOUR" : "ELEC");
        ris.line("ID", it.key());
        ris.line("AU", it.author());
        ris.line("TI", it.title());
        if (it.article()) {
            ris.line("JO", it.container());
        }
        ris.line("T2", it.container());
        ris.line("VL", it.place().volume());
        ris.line("IS", it.place().issue());
        ris.line("C7", it.place().article());
        ris.line("PB", it.publisher());
        ris.line("PY", String.valueOf(it.issued().getYear()));
        ris.line("DA", it.issued().format(DAY));
        ris.line("LA", it.language());
        it.keywords().forEach(word -> ris.line("KW", word));
        ris.line("AB", it.summary());
        ris.line("N1", it.licence());
        ris.line("UR", it.address());
        ris.lines.append("ER  - \r\n");
        return ris.lines.toString();
    }

    private void line(String tag, String value) {
        if (!value.isEmpty()) {
            lines.append(tag).append("  - ").append(value.replace('\n', ' ')).append("\r\n");
        }
    }
}
