package org.wego.knowledge.search;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wego.knowledge.search.reading.Synonyms;

/** An index for each test, and what tests ask it. */
abstract class IndexUnderTest {

    private CatalogIndex index;

    abstract CatalogIndex empty();

    @BeforeEach
    void begin() {
        index = empty();
    }

    @AfterEach
    void end() {
        index.close();
    }

    CatalogIndex index() {
        return index;
    }

    SampleEntries put(SampleEntries entry) {
        index.change(List.of(entry.published()), List.of());
        return entry;
    }

    Findings find(SearchQuestion question) {
        return index.find(question, Synonyms.NONE);
    }

    List<String> titles(String asked) {
        return find(SearchQuestion.of(asked)).hits().stream()
                .map(it -> it.title().text())
                .toList();
    }
}
