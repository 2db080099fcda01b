package org.wego.knowledge.exchange;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a file, one at a time, as objects with the fields of the start data, whatever form the file has. */
interface EntryLines extends Closeable {

    /** More than any entry may have, in characters. */
    int LONGEST = 1_500_000;

    char BYTE_ORDER_MARK = '\uFEFF';

    /** What stands for letters that were lost before the file was written. */
    char LOST = '\uFFFD';

    /** What stands for bytes that are not UTF-8; no text has it. */
    char MALFORMED = '\uFFFF';

    int BUFFER = 1 << 16;

    /** An entry with the number of its first line. */
    record Line(long number, ObjectNode fields) {}

    /** The next entry; empty behind the last one. */
    Optional<Line> next() throws Unreadable, IOException;

    /** The columns of a table that are no fields of an entry. */
    default Set<String> ignored() {
        return Set.of();
    }

    /** A line that cannot be read. */
    final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient ImportFinding finding;
        private final boolean last;

        /** @param last whether nothing behind it can be read either */
        Unreadable(ImportFinding finding, boolean last) {
            super(finding.toString());
            this.finding = finding;
            this.last = last;
        }

        ImportFinding finding() {
            return finding;
        }

        boolean isLast() {
            return last;
        }
    }

    /** JSON Lines if the first sign is that of an object, or else a table; in UTF-8, with or without a mark. */
    static EntryLines of(InputStream file) throws Unreadable, IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        file,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .replaceWith(String.valueOf(MALFORMED))),
                BUFFER);
        text.mark(BUFFER);
        int first = text.read();
        for (int i = 1; i < BUFFER && (first == BYTE_ORDER_MARK || Character.isWhitespace(first)); i++) {
            first = text.read();
        }
        text.reset();
        return first == '{' || first < 0 ? new JsonLines(text) : new TableLines(text);
    }
}
