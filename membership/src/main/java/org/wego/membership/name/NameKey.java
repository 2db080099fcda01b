package org.wego.membership.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * Names as they are compared: without accents, case, spaces, punctuation and breathings, so that "beyoglu" finds
 * Beyoğlu, "hanoi" Ha Noi and "nukualofa" Nukuʻalofa. A name may also be searched for in another spelling: "goeteborg"
 * finds Göteborg as "goteborg" does.
 */
@NamedInterface
public final class NameKey {

    /** Stands between the keys of what is searched together, so that no match reaches beyond the end of a name. */
    private static final String BAR = "|";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Letters that Unicode does not take apart, each before what people type for it. */
    private static final Map<Integer, String> TYPED = pairs("""
            ıi ȷj əe ǝe ɛe ɔo đd ðd ɖd ɗd ħh ŧt øo ɵo łl ƚl ƀb ɓb ƙk ĸk ŋn ɲn ƞn ƥp ƭt ʈt ƴy ɣg ɠg ǥg ƈc ȼc ʋv ƒf
            ɨi ɩi ɪi ʉu ʊu ƶz ʒz ɇe ɉj ɍr ɏy ßss þth œoe æae
            ςσ қк ҡк ғг ґг ҳх һх ңн ҙз ҫс ҷч ұу үу өо әа
            ךכ םמ ןנ ףפ ץצ ىي یي کك ةه""");

    /** How people type umlauts who have none on their keyboards. */
    private static final Map<Integer, String> UMLAUTS = pairs("äae öoe üue øoe ÄAe ÖOe ÜUe ØOe");

    /** The same with the letters that some write as two and others as one. */
    private static final Map<Integer, String> DOUBLED = pairs("äae öoe üue øoe åaa ŋng ÄAe ÖOe ÜUe ØOe ÅAa ŊNg");

    /** Breathings and stops that Unicode counts among the letters of words. */
    private static final String STOPS = "ʔʕɂꞌ";

    private static final int LAST_MODIFIER = 0x1FFF;
    private static final int DAKUTEN = 0x3099;
    private static final int HANDAKUTEN = 0x309A;

    private NameKey() {}

    /** The key of a name, by which names are sorted; empty if it has neither letter nor digit. */
    public static String of(String name) {
        return isPlain(name) ? plain(name) : folded(name);
    }

    /** The same of our letters and digits, of which lists have most. */
    private static String plain(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                key.append(letter);
            } else if (letter >= 'A' && letter <= 'Z') {
                key.append((char) (letter + ('a' - 'A')));
            }
        }
        return key.toString();
    }

    private static String folded(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); ) {
            int letter = apart.codePointAt(i);
            i += Character.charCount(letter);
            if (!isSilent(letter)) {
                append(key, Character.toLowerCase(letter), TYPED);
            }
        }
        // syllables of Hangul were taken apart as well
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    /** The keys of all spellings of a name in use, the one of the name itself first; none if it is of signs only. */
    public static Set<String> spellings(String name) {
        if (isPlain(name)) {
            String key = of(name);
            return key.isEmpty() ? Set.of() : Set.of(key);
        }
        String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Stream.of(whole, respelt(whole, UMLAUTS), respelt(whole, DOUBLED))
                .distinct()
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The keys that another record of the same thing may have: "goteborg" for Goeteborg and the other way round. */
    public static Set<String> resembling(String name) {
        Set<String> keys = new LinkedHashSet<>(spellings(name));
        String key = keys.isEmpty() ? "" : keys.iterator().next();
        String fewer = key.replace("oe", "o").replace("ue", "u");
        keys.add(fewer);
        keys.add(fewer.replace("aa", "a"));
        keys.add(fewer.replace("ae", "a").replace("aa", "a"));
        return keys;
    }

    /** What is stored of names to be searched: all their spellings between bars, the names themselves first. */
    public static String searchable(String... names) {
        return searchable(Stream.of(names));
    }

    /** The same of any number of names. */
    public static String searchable(Stream<String> names) {
        List<Set<String>> spelt = names.map(NameKey::spellings).toList();
        return Stream.concat(
                        spelt.stream().flatMap(keys -> keys.stream().limit(1)),
                        spelt.stream().flatMap(Set::stream))
                .distinct()
                .collect(Collectors.joining(BAR, BAR, BAR));
    }

    /** The words of a text, each by the keys of its spellings; none if it is of signs only. */
    public static List<Set<String>> words(String text) {
        return SPACE.splitAsStream(text)
                .map(NameKey::spellings)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String respelt(String name, Map<Integer, String> letters) {
        StringBuilder respelt = new StringBuilder(name.length());
        name.codePoints().forEach(letter -> append(respelt, letter, letters));
        return respelt.toString();
    }

    private static void append(StringBuilder text, int letter, Map<Integer, String> instead) {
        String other = letter < 0x80 ? null : instead.get(letter);
        if (other == null) {
            text.appendCodePoint(letter);
        } else {
            text.append(other);
        }
    }

    /** Whether it is neither a letter nor a digit and changes none. */
    private static boolean isSilent(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER -> STOPS.indexOf(letter) >= 0;
            case Character.MODIFIER_LETTER -> isCommon(letter) && letter <= LAST_MODIFIER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> false;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                isAccent(letter);
            default -> true;
        };
    }

    private static boolean isCommon(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.COMMON;
    }

    /** Whether a mark is but an accent, or a vowel that Hebrew and Arabic mostly leave out; in other scripts marks tell. */
    private static boolean isAccent(int mark) {
        return switch (Character.UnicodeScript.of(mark)) {
            case INHERITED -> mark != DAKUTEN && mark != HANDAKUTEN;
            case HEBREW, ARABIC -> true;
            default -> false;
        };
    }

    /** Reads pairs of a letter and what stands for it. */
    private static Map<Integer, String> pairs(String text) {
        Map<Integer, String> pairs = new HashMap<>();
        SPACE.splitAsStream(text)
                .forEach(pair -> pairs.put(pair.codePointAt(0), pair.substring(pair.offsetByCodePoints(0, 1))));
        return Map.copyOf(pairs);
    }
}
