package org.wego.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.SearchHit.Reason;
import org.wego.knowledge.search.SearchHit.Where;
import org.wego.knowledge.search.field.TextLayout;
import org.wego.knowledge.search.field.TextLayout.Part;

/** Shows hits in the language that fits best, with marks and reasons. */
final class HitReader {

    /** How far into a body marks are looked for. */
    private static final int BODY = 5_000;

    private static final int SHORT_SUMMARY = 240;

    private static final String USUAL_LANGUAGE = "en";

    private final Marks marks;

    HitReader(Marks marks) {
        this.marks = marks;
    }

    /** What of a text fits. */
    private record Fit(EntryText text, List<Marks.Span> title, List<Marks.Span> summary, List<String> keywords) {

        int weight() {
            return 3 * title.size() + 2 * keywords.size() + summary.size();
        }
    }

    /** @param words where the words of the question stand in the texts */
    SearchHit read(int place, StoredEntry entry, HitWords words) {
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < entry.texts().size(); i++) {
            fits.add(fit(entry.texts().get(i), i, words));
        }
        Fit best = fits.getFirst();
        for (Fit fit : fits) {
            if (fit.weight() > best.weight()
                    || (fit.weight() == best.weight()
                            && !best.text().language().startsWith(USUAL_LANGUAGE)
                            && fit.text().language().startsWith(USUAL_LANGUAGE))) {
                best = fit;
            }
        }
        EntryText text = best.text();
        List<Reason> why = new ArrayList<>();
        add(why, Where.TITLE, Marks.words(text.title(), best.title()));
        add(why, Where.KEYWORDS, best.keywords());
        add(why, Where.SUMMARY, Marks.words(text.summary(), best.summary()));
        List<MarkedText> pieces = new ArrayList<>(Marks.best(text.summary(), best.summary(), text.language()));
        if (pieces.size() < 2 && !marks.isEmpty()) {
            String body = text.body().substring(0, Math.min(text.body().length(), BODY));
            List<Marks.Span> spans = words.in(fits.indexOf(best), Part.BODY).stream()
                    .filter(it -> it.end() <= body.length())
                    .toList();
            add(why, Where.BODY, Marks.words(body, spans));
            Marks.best(body, spans, text.language()).stream()
                    .limit(2L - pieces.size())
                    .forEach(pieces::add);
        }
        addFacts(why, entry);
        if (why.isEmpty() && !marks.isEmpty()) {
            add(why, Where.TRANSLATION, elsewhere(fits, best));
        }
        if (pieces.isEmpty()) {
            pieces.add(MarkedText.plain(shortened(text.summary())));
        }
        return new SearchHit(
                place,
                entry.id(),
                entry.externalId(),
                entry.catalog(),
                entry.status(),
                entry.city(),
                entry.country(),
                entry.year(),
                entry.clusters(),
                text.language(),
                Marks.whole(text.title(), best.title()),
                text.summary(),
                pieces,
                why);
    }

    private static Fit fit(EntryText text, int at, HitWords words) {
        return new Fit(
                text,
                words.in(at, Part.TITLE),
                words.in(at, Part.SUMMARY),
                keywords(text, words.in(at, Part.KEYWORDS)));
    }

    private static List<String> keywords(EntryText text, List<Marks.Span> spans) {
        List<String> fitting = new ArrayList<>();
        List<Integer> begins = spans.isEmpty() ? List.of() : TextLayout.keywords(text);
        for (int i = 0; i < begins.size(); i++) {
            String keyword = text.keywords().get(i);
            int begin = begins.get(i);
            if (spans.stream().anyMatch(it -> it.start() >= begin && it.end() <= begin + keyword.length())) {
                fitting.add(keyword);
            }
        }
        return fitting;
    }

    private void addFacts(List<Reason> why, StoredEntry entry) {
        List<String> facts = new ArrayList<>(entry.clusters());
        if (entry.city() != null) {
            facts.addFirst(entry.city().name());
        }
        if (entry.country() != null) {
            facts.add(entry.country().getName());
        }
        add(
                why,
                Where.FACTS,
                facts.stream()
                        .filter(it -> !marks.in(it, USUAL_LANGUAGE).isEmpty())
                        .toList());
    }

    private static List<String> elsewhere(List<Fit> fits, Fit shown) {
        return fits.stream()
                .filter(it -> it.weight() > 0 && !it.text().equals(shown.text()))
                .map(it -> Locale.forLanguageTag(it.text().language()).getDisplayLanguage(Locale.ENGLISH))
                .toList();
    }

    private static void add(List<Reason> why, Where where, List<String> words) {
        if (!words.isEmpty()) {
            why.add(new Reason(where, words));
        }
    }

    private static String shortened(String summary) {
        if (summary.length() <= SHORT_SUMMARY) {
            return summary;
        }
        int end = summary.lastIndexOf(' ', SHORT_SUMMARY);
        int cut = end > SHORT_SUMMARY / 2 ? end : SHORT_SUMMARY;
        return summary.substring(0, Character.isLowSurrogate(summary.charAt(cut)) ? cut - 1 : cut) + " …";
    }
}
