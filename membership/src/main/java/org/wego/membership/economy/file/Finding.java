package org.wego.membership.economy.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.Excerpt;

/**
 * Something the check of a file found, with the place where it is.
 *
 * @param place where, or null if it concerns the whole file
 * @param details the particulars that the words of this kind need, in their order
 */
public record Finding(Kind kind, @Nullable Place place, List<String> details) {

    /** Keeps of a long cell what is needed to recognise it; a list of several things stays whole. */
    public Finding {
        details = switch (kind) {
            case SUBJECT_MISSING, COUNTRIES_GONE -> List.copyOf(details);
            default -> details.stream().map(Excerpt::of).toList();
        };
    }

    /** What can be found; an error forbids the import, a warning asks to look at it. */
    public enum Kind {
        /** Nothing in it. */
        EMPTY_FILE(true),
        /** A genuine Excel 97 workbook, an archive, a document: not one of the forms. */
        NOT_A_TABLE(true),
        /** A web page saved under the name of the file. */
        WEB_PAGE(true),
        /** No header row of a known form. Details: the first cells. */
        UNKNOWN_FORM(true),
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
        /** A year that stands twice in the header, or is no year. Details: its text. */
        BAD_YEARS(true),
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
        /** A figure that lost its decimal point. Details: the text. */
        LOST_DECIMAL_POINT(true),
        /** A figure no country has. Details: the text. */
        IMPLAUSIBLE(true),
        /** Two different figures for one country and year. Details: country, year, the other line. */
        CONFLICT(true),
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

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether it forbids the import. */
        public boolean isError() {
            return error;
        }
    }

    /**
     * A cell of the file.
     *
     * @param line line of a text, row of a workbook, from 1
     * @param column which cell of the row, from 1
     */
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
