package org.wego.membership.economy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Form;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.SourceRow;
import org.wego.membership.economy.file.TextRows;
import org.wego.membership.economy.file.UnreadableFile;
import org.wego.membership.economy.file.WeoFileName;
import org.wego.membership.economy.file.Workbook;

/** One pass over a file, a row at a time: recognises the form and fills a draft. */
class EditionReading {

    /** A preamble is a few lines; if there is no header by then, there is none. */
    private static final int LATEST_HEADER = 20;

    /** Country, subject and one year. */
    private static final int NARROWEST_FIGURE = 3;

    private final EditionFile file;
    private final EditionDraft draft;
    private @Nullable Layout layout;
    private String encoding = "";
    private final List<SourceRow> above = new ArrayList<>();
    private String beginning = "";
    private int rowsBefore;
    private int lastLine;

    private EditionReading(EditionFile file, EditionDraft draft) {
        this.file = file;
        this.draft = draft;
    }

    /** Reads the whole file; what is wrong with it stands in the draft. */
    static EditionReading of(EditionFile file, Countries countries) throws IOException {
        var reading = new EditionReading(file, new EditionDraft(countries));
        try {
            reading.read();
        } catch (UnreadableFile unreadable) {
            reading.draft.add(unreadable.finding());
        }
        return reading;
    }

    EditionDraft draft() {
        return draft;
    }

    /** How the sources of its publisher begin; empty if the form was not recognised. */
    String publisher() {
        return layout == null ? "" : layout.publisher();
    }

    EditionPreview preview(@Nullable EditionSummary comparedWith, @Nullable EditionSummary sameFile) {
        return draft.preview(file, layout, encoding, comparedWith, sameFile);
    }

    private void read() throws IOException, UnreadableFile {
        if (isWorkbook()) {
            readWorkbook();
        } else {
            readText();
        }
        if (layout == null) {
            throw new UnreadableFile(Finding.of(Kind.UNKNOWN_FORM, beginning));
        }
        layout.end(lastLine, draft);
        if (layout.form() == Form.WEO_WORKBOOK) {
            WeoFileName.edition(file.name()).ifPresent(draft::editionName);
        }
    }

    /** Tells a workbook from a text by its first bytes, and refuses what is neither. */
    private boolean isWorkbook() throws IOException, UnreadableFile {
        byte[] head;
        try (var in = Files.newInputStream(file.path())) {
            head = in.readNBytes(512);
        }
        if (head.length == 0) {
            throw new UnreadableFile(Finding.of(Kind.EMPTY_FILE));
        }
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")
                || start.startsWith("%PDF")
                || start.startsWith("\u001F\u008B")) {
            throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE));
        }
        var text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        if (text.startsWith("<")) {
            throw new UnreadableFile(Finding.of(Kind.WEB_PAGE));
        }
        return start.startsWith("PK\u0003\u0004");
    }

    private void readWorkbook() throws IOException, UnreadableFile {
        encoding = "xlsx";
        var workbook = new Workbook(file.path());
        try {
            workbook.refuseBombs();
            workbook.read(row -> {
                take(row, Form.WEO_WORKBOOK);
                return layout != null || rowsBefore < LATEST_HEADER;
            });
        } catch (ZipException | java.io.EOFException damaged) {
            throw new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, String.valueOf(damaged.getMessage())));
        }
    }

    private void readText() throws IOException, UnreadableFile {
        var charset = TextRows.encoding(file.path());
        encoding = charset.name();
        try (var rows = new TextRows(file.path(), charset)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                take(row, Form.IMF_TEXT);
                if (layout == null && rowsBefore >= LATEST_HEADER) {
                    return;
                }
            }
        }
    }

    private void take(SourceRow row, Form ifImf) {
        if (!row.isBlank()) {
            lastLine = row.line();
        }
        if (layout != null) {
            layout.row(row, draft);
            return;
        }
        layout = Layout.of(row, ifImf);
        if (layout == null) {
            preamble(row);
        } else if (above.isEmpty() || above.getLast().line() < row.line()) {
            // else they are of another sheet
            above.forEach(each -> draft.add(unread(each, row.line())));
        }
    }

    /** A row that is wide enough for a figure is not left out in silence, nor is a title taken for more than it is. */
    private static Finding unread(SourceRow row, int header) {
        var kind = row.width() < NARROWEST_FIGURE ? Kind.TITLE_ABOVE_HEADER : Kind.ROW_ABOVE_HEADER;
        return Finding.at(row.line(), 1, kind, String.valueOf(header));
    }

    private void preamble(SourceRow row) {
        rowsBefore++;
        if (beginning.isEmpty() && !row.isBlank()) {
            var text = String.join(" | ", row.cells());
            beginning = text.length() > 80 ? text.substring(0, 80) + "\u2026" : text;
        }
        if (row.cell(0).equals("Last Updated Date")) {
            try {
                draft.publishedOn(LocalDate.parse(row.cell(1)));
            } catch (DateTimeException otherForm) {
                // the day of publication is a suggestion only; staff enter it
            }
        } else if (!row.isBlank() && !row.cell(0).equals("Data Source")) {
            above.add(row);
        }
    }
}
