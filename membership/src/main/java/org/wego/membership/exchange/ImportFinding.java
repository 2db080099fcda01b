package org.wego.membership.exchange;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.Excerpt;

/**
 * What is wrong with a file of members, and where.
 *
 * @param line from 1; 0 for the whole file
 * @param column as the header names it; empty for a whole line
 * @param value what stands there
 */
@NamedInterface
public record ImportFinding(Kind kind, long line, String column, String value) {

    /** Keeps of a long cell what is needed to recognise it. */
    public ImportFinding {
        column = Excerpt.of(column);
        value = Excerpt.of(value);
    }

    /** What can be wrong. */
    @NamedInterface
    public enum Kind {
        EMPTY_FILE,
        /** Not UTF-8, or letters that were spoilt by an earlier reading in another encoding. */
        WRONG_ENCODING,
        /** A question mark between letters, where some program could not write one. */
        LETTER_LOST,
        /** A damaged workbook, a document or a web page (line 0), or a text whose quotes are broken from that line on. */
        NO_TABLE,
        /** A workbook has several sheets with text. Value: their names. */
        SEVERAL_SHEETS,
        /** A formula of a workbook that was never calculated, or one that failed. */
        NO_VALUE,
        UNKNOWN_COLUMN,
        /** A column has text, but no heading; it is named by its letter. */
        UNNAMED_COLUMN,
        COLUMN_TWICE,
        COLUMN_MISSING,
        /** A line that is not blank above the header. Value: the line of the header. */
        ABOVE_HEADER,
        /** More or fewer cells than the header has. */
        OTHER_WIDTH,
        VALUE_MISSING,
        UNKNOWN_VALUE,
        UNKNOWN_COUNTRY,
        NOT_A_NUMBER,
        NOT_A_DATE,
        TOO_LONG,
        OUT_OF_RANGE,
        /** It has letters that documents cannot print. */
        UNPRINTABLE,
        /** One of values that belong together is missing. */
        INCOMPLETE,
        LEFT_BEFORE_JOINING,
        /** It contradicts the time line of the member. */
        AGAINST_TERMS,
        /** The file has the same member on another line. */
        MEMBER_TWICE,
        /** No member has that id. */
        UNKNOWN_MEMBER,
        /** The country has another member of that name, and no place tells the two apart. */
        NAME_TAKEN,
        /** The country has several members of that name. Value: them. */
        SEVERAL_OF_NAME,
        /** Somebody said that it is a member on record, but there is none that it could be. */
        NOBODY_ALIKE
    }
}
