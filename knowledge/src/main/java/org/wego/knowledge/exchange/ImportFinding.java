package org.wego.knowledge.exchange;

import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.membership.name.Excerpt;

/**
 * What is wrong with a file of entries, and where.
 *
 * @param line from 1; 0 for the whole file
 * @param field as the form of the file names it; empty for a whole line
 * @param fault a {@link Kind} or an {@link EntryProblem.Fault}
 * @param value what stands there
 */
@NamedInterface
public record ImportFinding(long line, String field, Enum<?> fault, String value) {

    /** Keeps of a long value what is needed to recognise it. */
    public ImportFinding {
        field = Excerpt.of(field);
        value = Excerpt.of(value);
    }

    static ImportFinding of(long line, EntryProblem problem) {
        return new ImportFinding(line, problem.field(), problem.fault(), problem.value());
    }

    static ImportFinding of(long line, Kind kind) {
        return new ImportFinding(line, "", kind, "");
    }

    /** What can be wrong beyond a field. */
    public enum Kind {
        EMPTY_FILE,
        /** Not UTF-8, or spoilt by an earlier reading in another encoding. */
        WRONG_ENCODING,
        /** No object of JSON. */
        NO_JSON,
        /** A table whose quotes are broken from that line on, or no table at all. */
        NO_TABLE,
        /** The header of a table lacks a column that is needed. Value: its name. */
        COLUMN_MISSING,
        /** The header of a table has a column twice. Value: its name. */
        COLUMN_TWICE,
        /** More or fewer cells than the header has. */
        OTHER_WIDTH,
        /** More than any entry could need. */
        LINE_TOO_LONG,
        /** An earlier line has the same entry. */
        ENTRY_TWICE,
        /** The entry is being written or was withdrawn, so no file may change it. */
        NOT_PUBLISHED
    }
}
