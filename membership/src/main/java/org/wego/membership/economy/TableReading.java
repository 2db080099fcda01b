package org.wego.membership.economy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.BrokenText;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.SourceRow;
import org.wego.membership.economy.file.UnreadableFile;
import org.wego.membership.economy.layout.Layout;
import org.wego.membership.economy.layout.PublishedDay;
import org.wego.membership.name.Excerpt;

/** Reads one table, a row at a time: finds its header, and fills a draft with what the rows below say. */
class TableReading {

    /** A preamble is a few lines; if there is no header by then, there is none. */
    private static final int LATEST_HEADER = 20;

    /** Country, subject and one year. */
    private static final int NARROWEST_FIGURE = 3;

    private static final int BEGINNING = 80;

    private final String name;
    private final String encoding;
    private final boolean workbook;
    private final EditionDraft draft;
    private final List<SourceRow> above = new ArrayList<>();
    private @Nullable Layout layout;
    private String beginning = "";
    private boolean broken;
    private int rowsBefore;
    private int lastLine;

    /**
     * @param name of the sheet, or of the table in an archive; empty if the file is the table
     * @param encoding how its letters are stored
     */
    TableReading(String name, String encoding, boolean workbook, EditionDraft draft) {
        this.name = name;
        this.encoding = encoding;
        this.workbook = workbook;
        this.draft = draft;
    }

    String name() {
        return name;
    }

    String encoding() {
        return encoding;
    }

    EditionDraft draft() {
        return draft;
    }

    @Nullable
    Layout layout() {
        return layout;
    }

    boolean hasFigures() {
        return layout != null && draft.hasFigures();
    }

    /** Takes the next row and tells whether another one is wanted. */
    boolean take(SourceRow row) {
        boolean blank = row.isBlank();
        if (layout == null) {
            seekHeader(row, blank);
            return !broken && (layout != null || rowsBefore < LATEST_HEADER);
        }
        if (!blank && layout.mayBeHeader(row)) {
            beginAgain(layout, row);
            return !broken;
        }
        if (!blank) {
            lastLine = row.line();
        }
        layout.row(row, draft);
        return true;
    }

    /** Rows below a header are never read by the header before. */
    private void beginAgain(Layout before, SourceRow row) {
        Layout next = Layout.of(row, workbook);
        if (next == null || next.form() != before.form()) {
            stop(Finding.at(row.line(), 1, Kind.OTHER_HEADER, beginning(row)));
            return;
        }
        before.end(lastLine, draft);
        draft.add(Finding.at(row.line(), 1, Kind.HEADER_AGAIN));
        layout = next;
        lastLine = row.line();
    }

    private void stop(Finding finding) {
        broken = true;
        draft.add(finding);
    }

    private void seekHeader(SourceRow row, boolean blank) {
        if (blank) {
            rowsBefore++;
            return;
        }
        lastLine = row.line();
        layout = Layout.of(row, workbook);
        if (layout == null) {
            preamble(row);
        } else {
            above.forEach(it -> draft.add(unread(it, row.line())));
        }
    }

    private void preamble(SourceRow row) {
        rowsBefore++;
        beginning = beginning.isEmpty() ? beginning(row) : beginning;
        for (int i = 0; i < row.cells().size() && !broken; i++) {
            String trace = BrokenText.in(row.cell(i));
            if (trace != null) {
                stop(new Finding(Kind.WRONG_ENCODING, new Place(row.line(), i + 1), List.of(trace)));
            }
        }
        String title = row.cell(0);
        if (title.equals("Last Updated Date")) {
            LocalDate day = PublishedDay.of(row.cell(1));
            if (day != null) {
                draft.publishedOn(day);
            }
        } else if (!title.equals("Data Source") && !title.startsWith("sep=")) {
            above.add(row);
        }
    }

    /** A row wide enough for a figure is never left out silently, and a title is not mistaken for one. */
    private static Finding unread(SourceRow row, int header) {
        Kind kind = row.width() < NARROWEST_FIGURE ? Kind.TITLE_ABOVE_HEADER : Kind.ROW_ABOVE_HEADER;
        return Finding.at(row.line(), 1, kind, String.valueOf(header));
    }

    private static String beginning(SourceRow row) {
        return Excerpt.of(String.join(" | ", row.cells()).strip(), BEGINNING);
    }

    /** Called once all rows of the chosen table were taken. */
    void end() throws UnreadableFile {
        if (broken) {
            return;
        }
        if (layout == null) {
            throw new UnreadableFile(
                    beginning.isEmpty() ? Finding.of(Kind.EMPTY_FILE) : Finding.of(Kind.UNKNOWN_FORM, beginning));
        }
        layout.end(lastLine, draft);
        draft.requireSubject();
    }
}
