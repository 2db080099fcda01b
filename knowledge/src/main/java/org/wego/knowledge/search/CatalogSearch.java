package org.wego.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.SearchAnswer.Count;
import org.wego.knowledge.search.SearchAnswer.Counts;
import org.wego.knowledge.search.SearchAnswer.WayOut;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.knowledge.search.synonym.SynonymLexicon;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.text.CleanText;

/** Searches what the catalogs have published. */
@Service
@NamedInterface
public class CatalogSearch {

    /** So much of what was typed is looked for. */
    static final int LONGEST = 512;

    private static final int MOST_CLUSTERS = 3;
    private static final int MOST_SUGGESTIONS = 20;

    private final IndexKeeper keeper;
    private final SynonymLexicon lexicon;
    private final FacetValues values;

    CatalogSearch(IndexKeeper keeper, SynonymLexicon lexicon, FacetValues values) {
        this.keeper = keeper;
        this.lexicon = lexicon;
        this.values = values;
    }

    /** Answers a question. Whatever it is, it has an answer. */
    @ForEverybody
    public SearchAnswer find(SearchQuestion asked) {
        FacetValues.Choice choice = values.choose(asked.chosen());
        String text = shortened(asked.text());
        SearchQuestion question = new SearchQuestion(text, choice.known(), asked.sort(), asked.offset(), asked.limit());
        Synonyms synonyms = lexicon.current();
        CatalogIndex index = keeper.index();
        Findings found = index.find(question, synonyms);
        return new SearchAnswer(
                question,
                choice.unknown(),
                text.length() < asked.text().length(),
                keeper.isComplete(),
                found.total(),
                found.hits(),
                counts(found.counts(), question),
                didYouMean(index, question, found.corrected(), synonyms),
                found.total() == 0 ? waysOut(index, question, synonyms) : List.of());
    }

    /** Titles, names of cities and of clusters that begin with what was typed so far. */
    @ForEverybody
    public List<Suggestion> suggest(String typed, int most) {
        return keeper.index().suggest(shortened(typed), Math.clamp(most, 1, MOST_SUGGESTIONS));
    }

    /** The entries that have most in common with one. */
    @ForEverybody
    public List<SearchHit> similar(EntryId entry, int most) {
        return keeper.index().similar(entry, Math.clamp(most, 1, MOST_SUGGESTIONS));
    }

    /** So much of what was typed as is looked for, without what nobody can see. */
    static String shortened(String typed) {
        String text = CleanText.line(typed);
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        int cut = end > LONGEST / 2 ? end : LONGEST;
        return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut);
    }

    private static @Nullable String didYouMean(
            CatalogIndex index, SearchQuestion question, @Nullable String corrected, Synonyms synonyms) {
        return corrected != null && index.count(question.asking(corrected), synonyms) > 0 ? corrected : null;
    }

    private static List<WayOut> waysOut(CatalogIndex index, SearchQuestion question, Synonyms synonyms) {
        List<WayOut> ways = new ArrayList<>();
        for (Facet facet : question.chosen().keySet()) {
            SearchQuestion instead = question.choosing(facet, List.of());
            int entries = index.count(instead, synonyms);
            if (entries > 0) {
                ways.add(new WayOut.WithoutFacet(facet, instead, entries));
            }
        }
        Findings all = index.find(new SearchQuestion(question.text(), Map.of(), question.sort(), 0, 1), synonyms);
        all.counts().getOrDefault(Facet.CLUSTER, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_CLUSTERS)
                .map(Map.Entry::getKey)
                .forEach(cluster -> {
                    SearchQuestion instead = SearchQuestion.of("").toggled(Facet.CLUSTER, cluster);
                    ways.add(new WayOut.RelatedCluster(cluster, instead, index.count(instead, synonyms)));
                });
        return ways;
    }

    private static List<Counts> counts(Map<Facet, Map<String, Integer>> found, SearchQuestion question) {
        List<Counts> counts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            SortedSet<String> chosen = question.chosen(facet);
            List<Count> values = new ArrayList<>();
            Map<String, Integer> entries = found.getOrDefault(facet, Map.of());
            entries.forEach((value, count) -> values.add(new Count(value, count, chosen.contains(value))));
            chosen.stream().filter(it -> !entries.containsKey(it)).forEach(it -> values.add(new Count(it, 0, true)));
            values.sort(order(facet));
            counts.add(new Counts(facet, values));
        }
        return counts;
    }

    private static Comparator<Count> order(Facet facet) {
        return switch (facet) {
            case SDG -> Comparator.comparingInt((Count it) -> Integer.parseInt(it.value()));
            case YEAR -> Comparator.comparing(Count::value).reversed();
            default -> Comparator.comparingInt((Count it) -> -it.entries()).thenComparing(Count::value);
        };
    }
}
