package org.wego.knowledge.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Words that stand in every sentence of a language and tell nothing of what is asked for. */
public final class StopWords {

    private static final Map<KnownLanguage, Set<String>> WORDS = new EnumMap<>(KnownLanguage.class);

    static {
        for (KnownLanguage language : KnownLanguage.values()) {
            WORDS.put(language, Set.copyOf(read(language)));
        }
    }

    private StopWords() {}

    /** Whether a word is one, in small letters or not. */
    public static boolean contains(KnownLanguage language, String word) {
        Locale locale = language == KnownLanguage.TR ? Locale.of("tr") : Locale.ROOT;
        return WORDS.getOrDefault(language, Set.of()).contains(word.toLowerCase(locale));
    }

    /** Those of all languages, in small letters. */
    static Set<String> all() {
        Set<String> all = new HashSet<>();
        WORDS.values().forEach(all::addAll);
        return all;
    }

    private static Set<String> read(KnownLanguage language) {
        Set<String> words = new HashSet<>();
        switch (language) {
            case EN -> words.addAll(snowball("english"));
            case ES -> words.addAll(snowball("spanish"));
            case FR -> words.addAll(snowball("french"));
            case PT -> words.addAll(snowball("portuguese"));
            case DE -> words.addAll(snowball("german"));
            case RU -> words.addAll(snowball("russian"));
            case AR -> add(words, ArabicAnalyzer.getDefaultStopSet());
            case ID -> add(words, IndonesianAnalyzer.getDefaultStopSet());
            case TH -> add(words, ThaiAnalyzer.getDefaultStopSet());
            case TR -> add(words, TurkishAnalyzer.getDefaultStopSet());
            case KO, JA, ZH, VI -> {}
        }
        words.addAll(own(language));
        return words;
    }

    private static void add(Set<String> words, Iterable<?> listed) {
        for (Object word : listed) {
            words.add(word instanceof char[] letters ? new String(letters) : word.toString());
        }
    }

    private static Set<String> snowball(String name) {
        Set<String> words = new HashSet<>();
        try (Reader list = reader(SnowballFilter.class, name + "_stop.txt")) {
            add(words, WordlistLoader.getSnowballWordSet(list));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** What the lists of the library leave out: words of questions above all. */
    private static Set<String> own(KnownLanguage language) {
        Set<String> words = new HashSet<>();
        try (Reader list = reader(StopWords.class, "stop-words/" + language.tag() + ".txt")) {
            add(words, WordlistLoader.getWordSet(list, "#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static Reader reader(Class<?> beside, String name) {
        InputStream list = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        return new InputStreamReader(list, StandardCharsets.UTF_8);
    }
}
