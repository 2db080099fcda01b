package org.wego.membership.name;

import java.util.stream.Collectors;

/** What may stand in names and addresses. */
public final class Lettering {

    /** Below, symbols such as ° and № belong to writing; above begin pictures. */
    private static final int FIRST_PICTURE = 0x2200;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Lettering() {}

    /** The text on one line, without what cannot be seen, such as control characters and marks that turn its direction. */
    public static String line(String text) {
        return visible(text.replaceAll("\\s+", " ")).strip();
    }

    /** The same for a text of several lines, which stay. */
    public static String lines(String text) {
        return text.lines()
                .map(line -> visible(line.replace('\t', ' ')).stripTrailing())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Whether documents can print it: Latin, Greek, Cyrillic, Chinese, Japanese and Korean letters, no pictures. */
    public static boolean printable(String text) {
        return text.codePoints().allMatch(Lettering::printable);
    }

    private static boolean printable(int letter) {
        return Character.isBmpCodePoint(letter)
                && switch (Character.UnicodeScript.of(letter)) {
                    case LATIN, GREEK, CYRILLIC, HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    case COMMON, INHERITED ->
                        letter < FIRST_PICTURE || Character.getType(letter) != Character.OTHER_SYMBOL;
                    default -> false;
                };
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(Lettering::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean visible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // some scripts are not written right without these two
            case Character.FORMAT -> letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
