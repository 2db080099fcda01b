package org.wego.knowledge.search;

import java.util.ArrayList;
import java.util.List;

/** Names of cities and clusters, each under every word it has, so that those that begin alike stand together. */
final class NamePrefixes {

    private static final String BAR = "\u001F";

    private NamePrefixes() {}

    static List<String> of(String name, Suggestion.Kind kind, List<String> words) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            keys.add(String.join(" ", words.subList(i, words.size())) + BAR + kind + BAR + name);
        }
        return keys;
    }

    /** The name of a key. */
    static String name(String key) {
        return key.substring(key.lastIndexOf(BAR) + 1);
    }

    /** What a key is the name of. */
    static Suggestion.Kind kind(String key) {
        return Suggestion.Kind.valueOf(key.split(BAR, 3)[1]);
    }
}
