package org.wego.membership.economy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.FigureText.DecimalMark;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.Archive;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.FileFormat;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.SourceRow;
import org.wego.membership.economy.file.TextRows;
import org.wego.membership.economy.file.UnreadableFile;
import org.wego.membership.economy.file.WeoFileName;
import org.wego.membership.economy.file.Workbook;
import org.wego.membership.economy.layout.Layout;
import org.wego.membership.text.CleanText;

/**
 * One pass over a file, a row at a time: recognises the form and fills a draft. A workbook or archive has several
 * tables, of which exactly one is read.
 */
class EditionReading {

    private static final String WORKBOOK = "xlsx";

    private final EditionFile file;
    private final Countries countries;
    private final @Nullable String asked;
    private final List<TableReading> tables = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private List<String> hidden = List.of();
    private TableReading read;
    private List<String> choice = List.of();

    private EditionReading(EditionFile file, Countries countries, @Nullable String asked) {
        this.file = file;
        this.countries = countries;
        this.asked = asked;
        this.read = new TableReading("", "", false, new EditionDraft(countries, DecimalMark.POINT));
    }

    /** Reads the whole file, whose tables but one have no figures; what is wrong with it stands in the draft. */
    static EditionReading of(EditionFile file, Countries countries) throws IOException {
        return of(file, countries, null);
    }

    /**
     * Reads the whole file; what is wrong with it stands in the draft.
     *
     * @param table the sheet or part of an archive to read, or null for the only one that has figures
     */
    static EditionReading of(EditionFile file, Countries countries, @Nullable String table) throws IOException {
        EditionReading reading = new EditionReading(file, countries, table);
        try {
            reading.read(file.path(), "");
            reading.choose();
        } catch (UnreadableFile unreadable) {
            reading.draft().add(unreadable.finding());
        } catch (ZipException | EOFException damaged) {
            reading.draft().add(Finding.of(Kind.DAMAGED_WORKBOOK, String.valueOf(damaged.getMessage())));
        }
        return reading;
    }

    EditionDraft draft() {
        return read.draft();
    }

    /** How the sources of its publisher begin; empty if the form was not recognised. */
    String publisher() {
        Layout layout = read.layout();
        return layout == null ? "" : layout.publisher();
    }

    EditionPreview preview(@Nullable EditionSummary comparedWith, @Nullable EditionSummary sameFile) {
        String name = read.name().isEmpty() ? null : read.name();
        return draft().preview(file, read.layout(), read.encoding(), name, choice, comparedWith, sameFile);
    }

    private void read(Path path, String name) throws IOException, UnreadableFile {
        if (FileFormat.of(path) == FileFormat.TEXT) {
            readText(path, name);
            return;
        }
        Archive archive = new Archive(path);
        if (archive.isWorkbook()) {
            readWorkbook(path, name);
        } else if (name.isEmpty()) {
            archive.read((part, unpacked) -> read(unpacked, part));
        } else {
            throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE, name));
        }
    }

    private void readWorkbook(Path path, String name) throws IOException, UnreadableFile {
        Workbook workbook = new Workbook(path);
        workbook.refuseBombs();
        hidden = workbook.hiddenSheets();
        workbook.read(sheet -> {
            String full = name.isEmpty() ? sheet : name + " / " + sheet;
            return isAskedFor(full) ? table(full, WORKBOOK, true, DecimalMark.POINT)::take : _ -> false;
        });
    }

    /** Cells set off by semicolons have decimal commas, unless every figure in the file has a decimal point. */
    private void readText(Path path, String name) throws IOException, UnreadableFile {
        if (isAskedFor(name) && readText(path, name, DecimalMark.COMMA).draft().hasOnlyPoints()) {
            tables.removeLast();
            readText(path, name, DecimalMark.POINT);
        }
    }

    private TableReading readText(Path path, String name, DecimalMark ofSemicolons) throws IOException, UnreadableFile {
        Charset charset = TextRows.encoding(path);
        try (TextRows rows = new TextRows(path, charset, row -> Layout.of(row, false) != null)) {
            DecimalMark mark = rows.isSemicolonSeparated() ? ofSemicolons : DecimalMark.POINT;
            TableReading table = table(name, charset.name(), false, mark);
            read = name.isEmpty() ? table : read;
            for (SourceRow row = rows.next(); row != null && table.take(row); ) {
                row = rows.next();
            }
            return table;
        }
    }

    private TableReading table(String name, String encoding, boolean workbook, DecimalMark mark) {
        TableReading table = new TableReading(name, encoding, workbook, new EditionDraft(countries, mark));
        tables.add(table);
        return table;
    }

    private boolean isAskedFor(String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
        return asked == null || asked.equals(CleanText.line(name));
    }

    private void choose() throws UnreadableFile {
        List<TableReading> full =
                tables.stream().filter(TableReading::hasFigures).toList();
        if (tables.isEmpty()) {
            choice = List.copyOf(names);
            throw new UnreadableFile(
                    asked == null
                            ? Finding.of(Kind.EMPTY_FILE)
                            : Finding.of(Kind.TABLE_UNKNOWN, asked, String.join(", ", names)));
        }
        if (full.size() > 1) {
            choice = full.stream().map(TableReading::name).toList();
            throw new UnreadableFile(Finding.of(Kind.WHICH_TABLE, String.join(", ", choice)));
        }
        read = full.isEmpty() ? likeliest() : full.getFirst();
        if (full.isEmpty() && !hidden.isEmpty()) {
            draft().add(Finding.of(Kind.SHEETS_HIDDEN, String.join(", ", hidden)));
        }
        read.end();
        nameEdition();
    }

    private TableReading likeliest() {
        return tables.stream()
                .filter(table -> table.layout() != null)
                .findFirst()
                .orElse(tables.getFirst());
    }

    /** The IMF's workbooks name their edition in the name of the file only. */
    private void nameEdition() {
        Layout layout = read.layout();
        if (layout != null) {
            switch (layout.form()) {
                case WEO_WORKBOOK, IMF_PORTAL ->
                    WeoFileName.edition(file.name()).ifPresent(read.draft()::editionName);
                default -> {}
            }
        }
    }
}
