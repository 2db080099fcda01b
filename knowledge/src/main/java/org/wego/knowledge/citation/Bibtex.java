package org.wego.knowledge.citation;

import java.util.Locale;

/** An entry of a BibTeX file, in UTF-8. Names and titles stand in two pairs of braces, so that nothing changes them. */
final class Bibtex {

    private final StringBuilder entry = new StringBuilder();

    private Bibtex() {}

    static String entry(Reference it) {
        Bibtex bibtex = new Bibtex();
        bibtex.entry
                .append(it.article() ? "@article{" : "@misc{")
                .append(it.key())
                .append(",\n");
        bibtex.field("author", "{" + escaped(it.author()) + "}");
        bibtex.field("title", "{" + escaped(it.title()) + "}");
        bibtex.field(it.article() ? "journal" : "howpublished", escaped(it.container()));
        bibtex.field("volume", escaped(it.place().volume()));
        bibtex.field("number", escaped(it.place().issue()));
        bibtex.field("eid", escaped(it.place().article()));
        bibtex.field("publisher", escaped(it.publisher()));
        bibtex.field("year", String.valueOf(it.issued().getYear()));
        bibtex.field("date", it.issued().toString());
        bibtex.field("language", escaped(it.language()));
        bibtex.field("keywords", escaped(String.join(", ", it.keywords())));
        bibtex.field("abstract", escaped(it.summary()));
        bibtex.field("note", escaped(it.licence()));
        bibtex.field("url", it.address());
        return bibtex.entry.append("}\n").toString();
    }

    private void field(String name, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            entry.append(
                    String.format(Locale.ROOT, "  %-12s = {%s},%n", name, value).replace("\r\n", "\n"));
        }
    }

    /** What TeX would take for a command; braces too, since each needs its counterpart. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(letter);
                case '\n' -> escaped.append(' ');
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
