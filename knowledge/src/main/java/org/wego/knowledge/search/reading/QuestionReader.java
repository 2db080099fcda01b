package org.wego.knowledge.search.reading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.StopWords;
import org.wego.knowledge.search.analysis.Word;

/**
 * Understands what somebody has typed. There is no wrong syntax: what is neither {@code "…"} nor {@code -word} nor {@code
 * city:} nor {@code year:} is words.
 */
public final class QuestionReader {

    /** The most words that are looked for. */
    public static final int MOST_WORDS = 60;

    /** A word counts no more for being repeated. */
    private static final int MOST_TIMES = 4;

    private static final Pattern PART =
            Pattern.compile("(?<!\\S)(-)?(?:(city|year):)?(?:\"([^\"]*)\"|(\\S+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[-\u2013](\\d{4}))?");
    private static final int LONGEST_SPAN = 100;

    /** With more words that tell something it is a sentence, in which quotes name a thing and demand nothing. */
    private static final int MOST_OF_A_SEARCH = 6;

    private final LanguageAnalyzers analyzers;
    private final Predicate<String> indexed;

    /** @param indexed whether a field for texts of a language is there */
    public QuestionReader(LanguageAnalyzers analyzers, Predicate<String> indexed) {
        this.analyzers = analyzers;
        this.indexed = indexed;
    }

    /** Reads a question. */
    public ReadQuestion read(String typed, Synonyms synonyms) {
        StringBuilder words = new StringBuilder(typed);
        List<List<Unit>> phrases = new ArrayList<>();
        List<List<Unit>> unwanted = new ArrayList<>();
        List<List<Unit>> cities = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            String field = part.group(2) == null ? "" : part.group(2);
            String value = part.group(3) == null ? part.group(4) : part.group(3);
            boolean taken = true;
            if (field.equalsIgnoreCase("year")) {
                taken = part.group(1) == null && readYears(value, years);
            } else if (field.equalsIgnoreCase("city")) {
                taken = part.group(1) == null && addUnits(value, cities);
            } else if (part.group(1) != null) {
                taken = Character.isLetter((value + " ").codePointAt(0)) && addUnits(value, unwanted);
            } else {
                taken = false;
                if (part.group(3) != null) {
                    addUnits(value, phrases);
                }
            }
            if (taken) {
                blank(words, part.start(), part.end());
            }
        }
        List<Unit> units = units(words.toString());
        if (units.isEmpty() && cities.isEmpty() && years.isEmpty() && !unwanted.isEmpty()) {
            // everything except a word is no question; it is taken for the word
            return new ReadQuestion(units(typed.replace('-', ' ')), phrases, List.of(), cities, years);
        }
        boolean sentence = units.stream().filter(Unit::telling).count() > MOST_OF_A_SEARCH;
        return new ReadQuestion(withSynonyms(units, synonyms), sentence ? List.of() : phrases, unwanted, cities, years);
    }

    private boolean addUnits(String text, List<List<Unit>> to) {
        List<Unit> units = units(text);
        return !units.isEmpty() && to.add(units);
    }

    private static boolean readYears(String value, Set<Integer> years) {
        Matcher range = YEARS.matcher(value);
        if (!range.matches()) {
            return false;
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        for (int year = Math.min(first, last); year <= Math.max(first, last) && years.size() < LONGEST_SPAN; year++) {
            years.add(year);
        }
        return true;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** The words of a text. */
    public List<Unit> units(String text) {
        List<Word> folded = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Word word : Word.of(analyzers.folded(), text)) {
            if (folded.size() < MOST_WORDS
                    && !(isLetter(word.form()) && folded.size() > 0)
                    && times.merge(word.form(), 1, Integer::sum) <= MOST_TIMES) {
                folded.add(word);
            }
        }
        if (folded.size() > 1 && isLetter(folded.getFirst().form())) {
            folded.removeFirst();
        }
        Set<KnownLanguage> languages = KnownLanguage.writtenIn(scripts(text));
        List<Map<String, List<String>>> forms = new ArrayList<>();
        folded.forEach(word -> forms.add(new HashMap<>(Map.of(LanguageAnalyzers.FOLDED, List.of(word.form())))));
        boolean pairs = false;
        for (KnownLanguage language : languages) {
            if (indexed.test(language.field())) {
                place(analyzers.of(language), language.field(), text, folded, forms);
                pairs |= language.inPairs();
            }
        }
        if (pairs) {
            place(analyzers.pairs(), LanguageAnalyzers.PAIRS, text, folded, forms);
        }
        Set<KnownLanguage> spoken = spoken(languages, folded, text);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            Word word = folded.get(i);
            String typed = text.substring(word.start(), word.end());
            boolean telling = spoken.stream().noneMatch(it -> StopWords.contains(it, typed));
            units.add(new Unit(typed, word.start(), word.end(), telling, forms.get(i), List.of()));
        }
        return units.stream().anyMatch(Unit::telling)
                ? units
                : units.stream().map(Unit::asTelling).toList();
    }

    /** Each form goes to the word in which it begins. */
    private static void place(
            Analyzer analyzer, String field, String text, List<Word> words, List<Map<String, List<String>>> forms) {
        int at = 0;
        for (Word form : Word.of(analyzer, text)) {
            while (at + 1 < words.size() && words.get(at + 1).start() <= form.start()) {
                at++;
            }
            if (at < words.size()
                    && form.start() >= words.get(at).start()
                    && form.start() < words.get(at).end()) {
                forms.get(at).computeIfAbsent(field, _ -> new ArrayList<>()).add(form.form());
            }
        }
    }

    /** The languages to which most of the stop words of a sentence belong; none if it has no stop words. */
    private static Set<KnownLanguage> spoken(Set<KnownLanguage> languages, List<Word> words, String text) {
        Map<KnownLanguage, Integer> explained = new EnumMap<>(KnownLanguage.class);
        for (KnownLanguage language : languages) {
            for (Word word : words) {
                if (StopWords.contains(language, text.substring(word.start(), word.end()))) {
                    explained.merge(language, 1, Integer::sum);
                }
            }
        }
        int most = explained.values().stream().mapToInt(it -> it).max().orElse(0);
        Set<KnownLanguage> spoken = EnumSet.noneOf(KnownLanguage.class);
        explained.forEach((language, count) -> {
            if (count == most) {
                spoken.add(language);
            }
        });
        return spoken;
    }

    private List<Unit> withSynonyms(List<Unit> units, Synonyms synonyms) {
        List<List<List<Unit>>> alternatives = new ArrayList<>();
        units.forEach(_ -> alternatives.add(new ArrayList<>()));
        for (int i = 0; i < units.size(); i++) {
            for (Synonyms.Meaning meaning : synonyms.beginningWith(folded(units.get(i)))) {
                if (stands(meaning, units, i)) {
                    for (String other : meaning.others()) {
                        List<Unit> alternative = units(other);
                        for (int j = i; j < i + meaning.words().size() && !alternative.isEmpty(); j++) {
                            alternatives.get(j).add(alternative);
                        }
                    }
                }
            }
        }
        List<Unit> meant = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            meant.add(
                    alternatives.get(i).isEmpty()
                            ? unit
                            : unit.or(alternatives.get(i)).asTelling());
        }
        return meant;
    }

    private static boolean stands(Synonyms.Meaning meaning, List<Unit> units, int at) {
        int size = meaning.words().size();
        if (at + size > units.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!folded(units.get(at + i)).equals(meaning.words().get(i))) {
                return false;
            }
        }
        Unit first = units.get(at);
        boolean plain = !first.telling()
                || EnumSet.of(KnownLanguage.EN).stream().anyMatch(it -> StopWords.contains(it, first.text()));
        return !meaning.isAbbreviation()
                || !plain
                || units.size() == 1
                || first.text().equals(meaning.text());
    }

    private static String folded(Unit unit) {
        return unit.in(LanguageAnalyzers.FOLDED).getFirst();
    }

    /** A single letter of an alphabet: what an apostrophe or an initial leaves. */
    private static boolean isLetter(String form) {
        return form.length() == 1
                && Character.isLetter(form.charAt(0))
                && !Character.isIdeographic(form.charAt(0))
                && form.charAt(0) < '\u0E00';
    }

    private static Set<UnicodeScript> scripts(String text) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(scripts::add);
        return scripts;
    }
}
