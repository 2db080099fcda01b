package org.wego.membership.economy.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.Excerpt;

/**
 * Something the check of a file found, with the place where it is.
 *
 * @param place where, or null if it concerns the whole file
 * @param details the particulars that the words of this kind need, in their order
 */
@NamedInterface("economy-file")
public record Finding(Kind kind, @Nullable Place place, List<String> details) {

    /** Keeps of a long cell what is needed to recognise it; a list of several things stays whole. */
    public Finding {
        details = switch (kind) {
            case SUBJECT_MISSING, COUNTRIES_GONE, MEMBERS_LEFT_OUT -> List.copyOf(details);
            default -> details.stream().map(Excerpt::of).toList();
        };
    }

    /** What can be found: an error forbids the import, a question has to be answered before it, a warning is told. */
    @NamedInterface("economy-file")
    public enum Kind {
        /** Nothing in it. */
        EMPTY_FILE(true),
        /** A document, a picture, an archive: nothing with a table that is read. Details: what it is. */
        NOT_A_TABLE(true),
        /** A workbook of Excel 97 or a binary one. Details: what it is. */
        OLD_WORKBOOK(true),
        /** A workbook or archive that opens with a password only. */
        ENCRYPTED(true),
        /** A spreadsheet of OpenDocument. */
        OPEN_DOCUMENT(true),
        /** The data as XML or JSON. Details: which. */
        MARKUP(true),
        /** An archive without a table of a known form. Details: what is in it. */
        NO_TABLE_INSIDE(true),
        /** A web page saved under the name of the file. */
        WEB_PAGE(true),
        /** No header row of a known form. Details: the first cells. */
        UNKNOWN_FORM(true),
        /** Several tables with figures, of which one must be chosen. Details: their names. */
        WHICH_TABLE(true),
        /** There is no such sheet or table. Details: the name that was asked for, those that there are. */
        TABLE_UNKNOWN(true),
        /** A workbook that would unpack to more than is sensible. Details: the limit that it breaks. */
        ZIP_BOMB(true),
        /** A workbook that is damaged or cut off. Details: what the reader says. */
        DAMAGED_WORKBOOK(true),
        /** A line too long to be a row. Details: the longest possible. */
        LINE_TOO_LONG(true),
        /** Characters that come from reading or writing it in another encoding. Details: encoding, the text. */
        WRONG_ENCODING(true),
        /** The header has no column of a year. */
        NO_YEARS(true),
        /** A year that stands twice in the header, or is no plain year. Details: its text. */
        BAD_YEARS(true),
        /** A column with a title that another column of the header has already. Details: the title. */
        COLUMN_TWICE(true),
        /** A figure in a column without a heading. Details: the text. */
        COLUMN_WITHOUT_HEADING(true),
        /** A row below that looks like a header, but is none of the same form. Details: its first cells. */
        OTHER_HEADER(true),
        /** The file names a second edition. Details: this one, the one before. */
        TWO_EDITIONS(true),
        /** A figure without the name of a country. */
        COUNTRY_MISSING(true),
        /** Two countries in one row. Details: the one, the other. */
        OTHER_COUNTRY(true),
        /** A code or name too long to be one. Details: its beginning, the longest possible. */
        LABEL_TOO_LONG(true),
        /** A number where the last year of actual data belongs, as in a row that slipped. Details: the text. */
        LAST_ACTUAL_NO_YEAR(true),
        /** The subject PPPPC is missing. Details: the subjects that are there. */
        SUBJECT_MISSING(true),
        /** The subject is there without a single figure of a known country. */
        NO_FIGURES(true),
        /** A row above the header with enough cells for a figure. Details: the line of the header. */
        ROW_ABOVE_HEADER(true),
        /** The World Bank's file of all countries does not go to its end. Details: the last country, the end. */
        ROWS_MISSING(true),
        /** A row that ends too early. Details: cells found, cells expected. */
        ROW_CUT_OFF(true),
        /** A quoted cell has no end, which is what is left of a file that is cut off within a figure. */
        OPEN_QUOTE(true),
        /** A row with more cells than headings. Details: cells found, cells expected. */
        ROW_TOO_LONG(true),
        /** The IMF ends its downloads with a line that names the edition, here it is missing. */
        EDITION_LINE_MISSING(true),
        /** Units other than current international dollars per person. Details: the units. */
        OTHER_UNITS(true),
        /** A scale other than units. Details: the scale. */
        OTHER_SCALE(true),
        /** Text where a figure belongs. Details: the text. */
        NOT_A_NUMBER(true),
        /** A figure with a decimal comma. Details: the text. */
        DECIMAL_COMMA(true),
        /** A figure with a decimal point among figures with decimal commas. Details: the text. */
        DECIMAL_POINT(true),
        /** A figure whose point may part thousands or decimals. Details: the text. */
        AMBIGUOUS_POINT(true),
        /** A figure whose comma may part thousands or decimals. Details: the text, country, year. */
        AMBIGUOUS_COMMA(true),
        /** A formula whose result was not stored. Details: the formula. */
        FORMULA_WITHOUT_VALUE(true),
        /** A figure that lost its decimal point. Details: the text. */
        LOST_DECIMAL_POINT(true),
        /** A figure no country has. Details: the text, country, year. */
        IMPLAUSIBLE(true),
        /**
         * A figure far from one of an edition that is there. Details: the text, country, year, that edition, its year
         * and figure.
         */
        FAR_FROM_EDITION(true),
        /** A figure far from one of a year nearby. Details: the text, country, year, the year nearby, its figure. */
        FAR_FROM_YEAR(true),
        /** Two different figures for one country and year. Details: country, year, the other line. */
        CONFLICT(true),
        /** A whole figure among others with decimals, with nothing to hold it against. Details: the text, country, year. */
        MAYBE_LOST_DECIMAL_POINT(Weight.QUESTION),
        /**
         * A figure about ten times another edition's or a tenth of it. Details: the text, country, year, that edition,
         * its figure.
         */
        TENFOLD(Weight.QUESTION),
        /** The name of the edition is of another year than its publication. Details: the name, the day of publication. */
        NAME_OF_OTHER_YEAR(Weight.QUESTION),
        /** The name is of another year than the edition that the file names. Details: the name, that edition. */
        NAME_OF_OTHER_EDITION(Weight.QUESTION),
        /** The file names an edition of another year. Details: that edition, the day of publication. */
        EDITION_OF_OTHER_YEAR(Weight.QUESTION),
        /** The file has another day of publication. Details: that day, the day of publication. */
        DAY_OF_OTHER_YEAR(Weight.QUESTION),
        /** The last year of actual data does not go with the publication. Details: that year, the day of publication. */
        ACTUAL_OF_OTHER_YEAR(Weight.QUESTION),
        /**
         * Members come from countries that the edition in use has and this one lacks, so it is held back. Details: how
         * many, their names, the edition in use.
         */
        MEMBERS_LEFT_OUT(false),
        /** Like {@link #EDITION_LINE_MISSING}, where rows may have been taken from a download by hand. */
        EDITION_LINE_ABSENT(false),
        /** The export of the DataMapper ends with a line of the IMF, here it is missing. Details: the last country. */
        FOOTER_MISSING(false),
        /** A further header; the rows below were read by it. */
        HEADER_AGAIN(false),
        /** The years of the header do not go up or down. */
        YEARS_UNORDERED(false),
        /** Figures in a column that is not understood. Details: its heading. */
        COLUMN_NOT_READ(false),
        /** Hidden sheets are not read. Details: their names. */
        SHEETS_HIDDEN(false),
        /** A title above the header, which is not read. Details: the line of the header. */
        TITLE_ABOVE_HEADER(false),
        /** The same figure twice. Details: country, year, the other line. */
        REPEATED(false),
        /** None of the figures has decimals. */
        NO_DECIMALS(false),
        /**
         * The edition before had countries that this one lacks; at the last row, since the file may be cut off there.
         * Details: how many, their names, that edition, the last country.
         */
        COUNTRIES_GONE(false);

        private enum Weight {
            ERROR,
            QUESTION,
            WARNING
        }

        private final Weight weight;

        Kind(boolean error) {
            this(error ? Weight.ERROR : Weight.WARNING);
        }

        Kind(Weight weight) {
            this.weight = weight;
        }

        /** Whether it forbids the import. */
        public boolean isError() {
            return weight == Weight.ERROR;
        }

        /** Whether somebody has to say that it is right before the file is imported. */
        public boolean asks() {
            return weight == Weight.QUESTION;
        }
    }

    /**
     * A cell of the file.
     *
     * @param line line of a text, row of a workbook, from 1
     * @param column which cell of the row, from 1
     */
    @NamedInterface("economy-file")
    public record Place(int line, int column) {}

    /** Something about the file as a whole. */
    public static Finding of(Kind kind, String... details) {
        return new Finding(kind, null, List.of(details));
    }

    /** Something at a cell. */
    public static Finding at(int line, int column, Kind kind, String... details) {
        return new Finding(kind, new Place(line, column), List.of(details));
    }
}
