package org.wego.membership.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.MemberName;
import org.wego.membership.text.LanguageTag;

/**
 * How several texts and names stand in one cell, so that what was written is read back: after a backslash a bar, a
 * colon and a backslash are plain letters.
 */
final class CellText {

    private static final String FORMER = "former";
    private static final String OTHER = "other";

    /** The tag for a language that nobody knows. */
    private static final String UNDETERMINED = "und";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

    private CellText() {}

    /** Texts between bars. */
    static String joined(Stream<String> texts) {
        return texts.map(text -> escaped(text, "|")).collect(Collectors.joining("|"));
    }

    /** The texts between the bars of a cell; empty ones are left out. */
    static List<String> texts(String cell) {
        return parts(cell).map(CellText::plain).toList();
    }

    /** Names between bars: vi:Hà Nội|former:Thăng Long|Hanoi. */
    static String names(Stream<MemberName> names) {
        return names.map(CellText::written).collect(Collectors.joining("|"));
    }

    /** The names between the bars of a cell. */
    static List<MemberName> names(String cell) {
        return parts(cell).map(CellText::name).toList();
    }

    private static String written(MemberName name) {
        String language = name.language() == null ? "" : name.language() + ":";
        String start = switch (name.kind()) {
            case TRANSLATED -> language.isEmpty() ? UNDETERMINED + ":" : language;
            case FORMER -> FORMER + ":" + language;
            case OTHER -> language.isEmpty() ? "" : OTHER + ":" + language;
        };
        return start + escaped(name.name(), "|:");
    }

    private static MemberName name(String part) {
        String rest = part;
        MemberName.Kind kind = null;
        if (FORMER.equals(tag(rest))) {
            kind = MemberName.Kind.FORMER;
            rest = rest.substring(FORMER.length() + 1);
        } else if (OTHER.equals(tag(rest))) {
            kind = MemberName.Kind.OTHER;
            rest = rest.substring(OTHER.length() + 1);
        }
        String language = tag(rest);
        if (language == null || !isLanguage(language)) {
            return new MemberName(plain(rest), kind == null ? MemberName.Kind.OTHER : kind, null);
        }
        return new MemberName(
                plain(rest.substring(language.length() + 1)),
                kind == null ? MemberName.Kind.TRANSLATED : kind,
                language.equals(UNDETERMINED) ? null : language);
    }

    /** What stands before the first colon that has its meaning. */
    private static @Nullable String tag(String part) {
        int colon = part.indexOf(':');
        return colon > 0 && part.charAt(colon - 1) != '\\' ? part.substring(0, colon) : null;
    }

    /** Abbreviations in capitals begin names rather than being languages: TTZ: Taj Trapezium Zone. */
    private static boolean isLanguage(String tag) {
        String first = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
        return tag.length() <= LanguageTag.LONGEST
                && tag.chars().allMatch(it -> it == '-' || (it < 0x80 && Character.isLetterOrDigit(it)))
                && (LANGUAGES.contains(first.toLowerCase(Locale.ROOT))
                        || THREE_LETTERS.matcher(first).matches());
    }

    private static Stream<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == '|') {
                parts.add(cell.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(cell.substring(start));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String escaped(String text, String signs) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' || signs.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }

    /** Before any other letter a backslash is just a backslash. */
    private static String plain(String part) {
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            boolean escapes =
                    part.charAt(i) == '\\' && i + 1 < part.length() && "\\|:".indexOf(part.charAt(i + 1)) >= 0;
            plain.append(part.charAt(escapes ? ++i : i));
        }
        return plain.toString().strip();
    }
}
