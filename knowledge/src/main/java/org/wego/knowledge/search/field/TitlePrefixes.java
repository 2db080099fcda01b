package org.wego.knowledge.search.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the words of a title begin, so that a title is found while it is typed. */
public final class TitlePrefixes {

    private static final int LONGEST = 12;
    private static final int MOST_WORDS = 40;

    private TitlePrefixes() {}

    /** The beginnings of the words of a title, and with a mark those of its first word. */
    public static Set<String> of(List<String> words) {
        Set<String> prefixes = new LinkedHashSet<>();
        for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            for (int end = 1; end <= word.length() && end <= LONGEST; end++) {
                prefixes.add(word.substring(0, end));
            }
        }
        if (!words.isEmpty()) {
            prefixes.add(first(words.getFirst()));
        }
        return prefixes;
    }

    /** What is kept for a word that was typed so far. */
    public static String of(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** What is kept for the first word of a title. */
    public static String first(String word) {
        return "^" + of(word);
    }
}
