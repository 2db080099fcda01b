package org.wego.knowledge.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.reading.Unit;
import org.wego.knowledge.search.segment.Tally;
import org.wego.knowledge.search.segment.ValueSets;

/** What fits a question in one segment of the index. */
final class SegmentMatches {

    private final LeafReader segment;
    private final ValueSets values;
    private final FixedBitSet possible;
    private final Tally tally;
    private final Map<Facet, FixedBitSet> filters = new EnumMap<>(Facet.class);
    private FixedBitSet found;

    private SegmentMatches(LeafReader segment, ValueSets values, int words) {
        this.segment = segment;
        this.values = values;
        this.tally = new Tally(segment.maxDoc(), words);
        this.possible = new FixedBitSet(segment.maxDoc());
        if (segment.getLiveDocs() == null) {
            possible.set(0, segment.maxDoc());
        } else {
            segment.getLiveDocs().applyMask(all(possible), 0);
        }
        this.found = possible;
    }

    /** @param wanted what all must have */
    static SegmentMatches of(
            LeafReader segment,
            ReadQuestion question,
            List<FixedBitSet> wanted,
            List<FixedBitSet> unwanted,
            Map<Facet, SortedSet<String>> chosen,
            ValueSets values)
            throws IOException {
        SegmentMatches made =
                new SegmentMatches(segment, values, question.telling().size());
        wanted.forEach(made.possible::and);
        unwanted.forEach(made.possible::andNot);
        made.restrict(question);
        for (Unit unit : question.telling()) {
            made.tally.add(made.having(unit));
        }
        for (Map.Entry<Facet, SortedSet<String>> facet : chosen.entrySet()) {
            made.filters.put(
                    facet.getKey(),
                    values.having(IndexFields.ofFacet(facet.getKey().parameter()), facet.getValue()));
        }
        return made;
    }

    /**
     * Says how many of the words are needed.
     *
     * @return how many have so many, whatever is chosen of facets
     */
    int need(int words) {
        found = having(words);
        return found.cardinality();
    }

    /** Takes an entry for one that has enough of the words. */
    void admit(int entry) {
        found.set(entry);
    }

    /** Those that have any of the words, whatever is chosen of facets. */
    FixedBitSet any() {
        return having(1);
    }

    /** Those that have enough of the words and what is chosen of all facets. */
    FixedBitSet hits() {
        FixedBitSet hits = found.clone();
        filters.values().forEach(hits::and);
        return hits;
    }

    /** Counts the values of a facet among those that have enough of the words and what is chosen of other facets. */
    void count(Facet facet, BiConsumer<String, Integer> counts) throws IOException {
        List<FixedBitSet> others = filters.keySet().stream()
                .filter(it -> it != facet)
                .map(filters::get)
                .toList();
        FixedBitSet among = others.isEmpty() ? found : found.clone();
        others.forEach(among::and);
        values.count(IndexFields.ofFacet(facet.parameter()), among, counts);
    }

    private FixedBitSet having(int words) {
        FixedBitSet having = tally.atLeast(words);
        having.and(possible);
        return having;
    }

    private void restrict(ReadQuestion question) throws IOException {
        if (!question.cities().isEmpty()) {
            FixedBitSet cities = new FixedBitSet(segment.maxDoc());
            for (List<Unit> city : question.cities()) {
                cities.or(called(city));
            }
            possible.and(cities);
        }
        if (!question.years().isEmpty()) {
            possible.and(values.having(
                    IndexFields.ofFacet(Facet.YEAR.parameter()),
                    question.years().stream().map(String::valueOf).collect(Collectors.toList())));
        }
    }

    /** Those whose city has all the words in its name. */
    private FixedBitSet called(List<Unit> city) throws IOException {
        FixedBitSet called = all(new FixedBitSet(segment.maxDoc()));
        for (Unit word : city) {
            FixedBitSet having = new FixedBitSet(segment.maxDoc());
            for (String form : word.in(IndexFields.FOLDED)) {
                add(having, IndexFields.CITY, form);
            }
            called.and(having);
        }
        return called;
    }

    /** Those that have a word in any of its forms, or what means the same. */
    private FixedBitSet having(Unit unit) throws IOException {
        FixedBitSet having = new FixedBitSet(segment.maxDoc());
        for (Map.Entry<String, List<String>> field : unit.forms().entrySet()) {
            for (String form : field.getValue()) {
                add(having, field.getKey(), form);
            }
        }
        for (String form : unit.in(IndexFields.FOLDED)) {
            add(having, IndexFields.FACTS, form);
        }
        for (List<Unit> alternative : unit.alternatives()) {
            FixedBitSet meant = having(alternative.getFirst());
            for (Unit other : alternative.subList(1, alternative.size())) {
                meant.and(having(other));
            }
            having.or(meant);
        }
        return having;
    }

    private void add(FixedBitSet found, String field, String form) throws IOException {
        PostingsEnum postings = segment.postings(new Term(field, form), PostingsEnum.NONE);
        if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found.set(postings.docID());
            if (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, 0);
            }
        }
    }

    private static FixedBitSet all(FixedBitSet set) {
        set.set(0, set.length());
        return set;
    }
}
