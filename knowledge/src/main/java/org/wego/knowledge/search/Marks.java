package org.wego.knowledge.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.reading.Unit;

/** Marks in texts what fits a question. */
final class Marks {

    /** How many pieces of an entry are shown. */
    private static final int MOST_PIECES = 2;

    /** A piece is a sentence, or so much of it. */
    private static final int LONGEST_PIECE = 240;

    private static final int CONTEXT = 90;

    private final LanguageAnalyzers analyzers;
    private final Map<String, Set<String>> wanted = new HashMap<>();

    /** Where a word stands that fits. */
    record Span(int start, int end) {}

    Marks(ReadQuestion question, LanguageAnalyzers analyzers) {
        this.analyzers = analyzers;
        question.telling().forEach(this::want);
        question.phrases().forEach(it -> it.forEach(this::want));
    }

    private void want(Unit unit) {
        unit.forms()
                .forEach((field, forms) ->
                        wanted.computeIfAbsent(field, _ -> new HashSet<>()).addAll(forms));
        unit.alternatives().forEach(it -> it.forEach(this::want));
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** The forms that fit in a field. */
    Set<String> wanted(String field) {
        return wanted.getOrDefault(field, Set.of());
    }

    /** Where something fits in a text that no field of words has, in its order. */
    List<Span> in(String text, String tag) {
        if (text.isEmpty() || isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Set<String> folded = wanted.getOrDefault(LanguageAnalyzers.FOLDED, Set.of());
        Word.of(analyzers.folded(), text).stream()
                .filter(it -> folded.contains(it.form()))
                .forEach(it -> spans.add(new Span(it.start(), it.end())));
        KnownLanguage language = KnownLanguage.of(tag);
        if (language != null && wanted.containsKey(language.field())) {
            Set<String> forms = wanted.get(language.field());
            Word.of(analyzers.of(language), text).stream()
                    .filter(it -> forms.contains(it.form()))
                    .forEach(it -> spans.add(new Span(it.start(), it.end())));
        }
        return apart(spans);
    }

    /** The words that fit, each once, as they stand there. */
    static List<String> words(String text, List<Span> spans) {
        Map<String, String> words = new LinkedHashMap<>();
        spans.forEach(it -> {
            String word = text.substring(it.start(), it.end());
            words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        });
        return List.copyOf(words.values());
    }

    /** The whole text, marked. */
    static MarkedText whole(String text, List<Span> spans) {
        return part(text, spans, 0, text.length());
    }

    /** The sentences in which the most different words fit, in their order. */
    static List<MarkedText> best(String text, List<Span> spans, String tag) {
        List<Span> sentences = sentences(text, tag);
        List<Span> best = sentences.stream()
                .filter(it -> different(text, spans, it) > 0)
                .sorted(Comparator.comparingInt((Span it) -> -different(text, spans, it)))
                .limit(MOST_PIECES)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        return best.stream().map(it -> piece(text, spans, it)).toList();
    }

    private static MarkedText piece(String text, List<Span> spans, Span sentence) {
        int start = sentence.start();
        int end = sentence.end();
        if (end - start > LONGEST_PIECE) {
            int first = spans.stream()
                    .filter(it -> it.start() >= sentence.start())
                    .mapToInt(Span::start)
                    .findFirst()
                    .orElse(start);
            start = first - CONTEXT <= start ? start : blank(text, first - CONTEXT);
            end = Math.min(end, start + LONGEST_PIECE);
            end = end == sentence.end() ? end : blank(text, end);
        }
        MarkedText marked = part(text, spans, start, end);
        List<MarkedText.Piece> pieces = new ArrayList<>();
        if (start > sentence.start()) {
            pieces.add(new MarkedText.Piece("… ", false));
        }
        pieces.addAll(marked.pieces());
        if (end < sentence.end()) {
            pieces.add(new MarkedText.Piece(" …", false));
        }
        return new MarkedText(pieces);
    }

    /** Where a word begins at or a little before a place; never between the halves of a letter. */
    private static int blank(String text, int at) {
        for (int i = at; i > at - 20 && i > 0; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static MarkedText part(String text, List<Span> spans, int start, int end) {
        List<MarkedText.Piece> pieces = new ArrayList<>();
        int at = start;
        for (Span span : spans) {
            if (span.start() >= at && span.end() <= end) {
                add(pieces, text.substring(at, span.start()), false);
                add(pieces, text.substring(span.start(), span.end()), true);
                at = span.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        return new MarkedText(pieces);
    }

    private static void add(List<MarkedText.Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new MarkedText.Piece(text, marked));
        }
    }

    private static List<Span> sentences(String text, String tag) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(tag));
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                sentences.add(new Span(start, last));
            }
            start = end;
        }
        return sentences;
    }

    private static int different(String text, List<Span> spans, Span sentence) {
        Set<String> words = new LinkedHashSet<>();
        for (Span span : spans) {
            if (span.start() >= sentence.start() && span.end() <= sentence.end()) {
                words.add(text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT));
            }
        }
        return words.size();
    }

    /** In their order, with overlapping ones joined. */
    static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        List<Span> ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        for (Span span : ordered) {
            Span last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || span.start() >= last.end()) {
                apart.add(span);
            } else if (span.end() > last.end()) {
                apart.set(apart.size() - 1, new Span(last.start(), span.end()));
            }
        }
        return apart;
    }
}
