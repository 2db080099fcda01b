package org.wego.membership.audit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.membership.name.NameKey;

/** The words by which a change is found: letters and digits in a row, in each of the spellings that people type. */
final class ChangeWords {

    private static final int LONGEST = 64;

    /** As long as the migration that put them among the words has them. */
    private static final int LONGEST_ACTOR = 60;

    /** Of a whole page that somebody pastes, so many words are looked for. */
    private static final int MOST_SOUGHT = 20;

    private static final String BLANK = " ";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private ChangeWords() {}

    /** All words of some texts. */
    static Set<String> of(String... texts) {
        return Arrays.stream(texts)
                .flatMap(ChangeWords::words)
                .flatMap(word -> NameKey.spellings(word).stream())
                .map(ChangeWords::cut)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As what the kind of a record stands among the words; no word begins with its sign. */
    static String kind(String subject) {
        return "=" + subject;
    }

    /** As what whoever did it stands among the words; of a long name its beginning. */
    static String actor(String actor) {
        return "@" + actor.substring(0, Math.min(actor.length(), LONGEST_ACTOR));
    }

    /** What somebody looks for, word by word, each in its spellings, the first ones of many; none if it is of signs only. */
    static List<Set<String>> sought(String text) {
        return words(text)
                .map(word ->
                        NameKey.spellings(word).stream().map(ChangeWords::cut).collect(Collectors.toSet()))
                .filter(spellings -> !spellings.isEmpty())
                .distinct()
                .limit(MOST_SOUGHT)
                .toList();
    }

    /** What a row keeps of its words, so that a word of it begins where a blank is before. */
    static String stored(Set<String> words) {
        return BLANK + String.join(BLANK, words);
    }

    /** The pattern of a stored text with a word that begins so. */
    static String beginning(String word) {
        return "%" + BLANK + word + "%";
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text);
    }

    /** A longer word is found by its beginning. */
    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
