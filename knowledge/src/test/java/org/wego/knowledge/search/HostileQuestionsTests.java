package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.wego.HostileTexts;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.reading.Synonyms;

/** No question is answered with a failure; a fuzz asks ten thousand of the running server. */
class HostileQuestionsTests {

    private static final long SEED = 20261126;
    private static final int QUESTIONS = 300;

    @Test
    void answersWhateverIsAsked() throws IOException {
        try (LuceneIndex index = filled(200)) {
            HostileTexts texts = new HostileTexts(SEED);
            Random random = new Random(SEED);
            for (int i = 0; i < QUESTIONS; i++) {
                SearchQuestion asked = question(texts, random);
                Findings found = index.find(asked, Synonyms.NONE);
                index.suggest(asked.text(), 10);

                assertThat(found.hits().size())
                        .as("question %d of seed %d", i, SEED)
                        .isLessThanOrEqualTo(found.total());
            }
        }
    }

    private static SearchQuestion question(HostileTexts texts, Random random) {
        Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
        SearchQuestion.Sort[] sorts = SearchQuestion.Sort.values();
        return new SearchQuestion(
                CatalogSearch.shortened(texts.next()),
                random.nextInt(4) == 0 ? Map.of(facet, new TreeSet<>(Set.of(texts.piece(), "KR", "2017"))) : Map.of(),
                sorts[random.nextInt(sorts.length)],
                random.nextInt(5) == 0 ? random.nextInt() : random.nextInt(40),
                random.nextInt(5) == 0 ? random.nextInt() : 20);
    }

    private static LuceneIndex filled(int entries) throws IOException {
        Random random = new Random(SEED);
        LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), new LanguageAnalyzers());
        String[] languages = {"en", "ko", "tr", "zh", "ar", "el"};
        List<PublishedEntry> all = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            all.add(SampleEntries.said(
                            languages[random.nextInt(languages.length)],
                            "City " + Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX),
                            "The city of a thousand words " + random.nextInt(),
                            "가로등 路灯 aydınlatma مدينة ".repeat(1 + random.nextInt(20)))
                    .published());
        }
        index.change(all, List.of());
        return index;
    }
}
