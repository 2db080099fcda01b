package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.Facet;
import org.wego.knowledge.search.IndexOfTests;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchAnswer.Count;
import org.wego.knowledge.search.SearchAnswer.WayOut;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.Suggestion;
import org.wego.membership.start.StartData;

/** Members find the right practice among the first three of the start data. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CatalogSearchTests {

    private static final int FIRST = 3;
    private static final int PAGE = 10;
    private static final int ENTRIES = 200;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData clusterStartData;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData entryStartData;

    @Autowired
    StartData practiceStartData;

    @Autowired
    StartData synonymStartData;

    @Autowired
    CatalogSearch search;

    @Autowired
    PublishedEntries published;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    private IndexOfTests index;

    /** Once for all of these tests, and again if others have emptied the catalogs. */
    @BeforeEach
    void fillTheCatalogs() {
        if (published.count() < ENTRIES) {
            jdbc.sql("delete from knowledge.entry").update();
            clusterStartData.load();
            projectStartData.load();
            entryStartData.load();
            practiceStartData.load();
            synonymStartData.load();
        }
        index = new IndexOfTests(context);
        index.catchUp();
    }

    @Test
    void findsTheRightEntryOfFortyQuestions() throws IOException {
        Map<String, String> expected = questions();
        List<String> missed = new ArrayList<>();
        List<String> late = new ArrayList<>();
        expected.forEach((question, entry) -> {
            int place = place(question, entry);
            if (place == 0) {
                missed.add(question + " → " + ids(question));
            } else if (place > FIRST) {
                late.add(question + " → " + place + ", " + ids(question));
            }
        });

        assertThat(expected).hasSize(40);
        assertThat(missed).isEmpty();
        assertThat(late).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void bringsSeberangPeraiFirstForStreetLighting() {
        assertThat(ids("street lighting").getFirst()).isEqualTo("wego-street-lighting-seberang-perai");
        assertThat(ids("가로등").getFirst()).isEqualTo("wego-street-lighting-seberang-perai");
    }

    @Test
    void asksWhetherBlockchainWasMeant() {
        assertThat(find("blokchain").didYouMean()).isEqualTo("blockchain");
        assertThat(find("blockchain").didYouMean()).isNull();
    }

    @Test
    void hasEveryEntryAndCountsItOnce() {
        SearchAnswer all = find("");

        assertThat(all.complete()).isTrue();
        assertThat(all.total()).isEqualTo(Math.toIntExact(published.count())).isGreaterThan(200);
        assertThat(counted(all, Facet.CATALOG)).isEqualTo(all.total());
        assertThat(counted(all, Facet.STATUS)).isEqualTo(all.total());
    }

    @Test
    void narrowsDownByClusterAndCountryAndSaysWhatIsNoValue() {
        SearchAnswer mobility = search.find(SearchQuestion.of("bus")
                .choosing(Facet.CLUSTER, Set.of("smart-mobility", "no-such-cluster"))
                .choosing(Facet.COUNTRY, Set.of("kr")));

        assertThat(mobility.ignored()).containsEntry(Facet.CLUSTER, new TreeSet<>(Set.of("no-such-cluster")));
        assertThat(mobility.hits())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.clusters()).contains("Smart Mobility"))
                .allSatisfy(
                        it -> assertThat(Objects.requireNonNull(it.country()).getAlpha2())
                                .isEqualTo("KR"));
    }

    @Test
    void showsAWayOutWhereNothingIsFound() {
        SearchAnswer nothing = search.find(SearchQuestion.of("superblocks").choosing(Facet.COUNTRY, Set.of("KR")));

        assertThat(nothing.total()).isZero();
        assertThat(nothing.waysOut())
                .anySatisfy(it -> assertThat(it)
                        .isInstanceOfSatisfying(
                                WayOut.WithoutFacet.class,
                                way -> assertThat(way.facet()).isEqualTo(Facet.COUNTRY)))
                .anySatisfy(it -> assertThat(it).isInstanceOf(WayOut.RelatedCluster.class))
                .allSatisfy(it -> assertThat(search.find(it.instead()).total())
                        .isEqualTo(it.entries())
                        .isPositive());
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        SearchAnswer answer = find("street lighting " + "word ".repeat(400));

        assertThat(answer.cut()).isTrue();
        assertThat(answer.question().text().length()).isLessThanOrEqualTo(512);
        assertThat(find("street lighting").cut()).isFalse();
    }

    @Test
    void suggestsCitiesClustersAndTitles() {
        assertThat(search.suggest("seb", 10))
                .extracting(Suggestion::kind, Suggestion::text)
                .contains(tuple(Suggestion.Kind.CITY, "Seberang Perai"));
        assertThat(search.suggest("smart mo", 10)).extracting(Suggestion::kind).contains(Suggestion.Kind.CLUSTER);
        assertThat(search.suggest("smart street", 10))
                .extracting(Suggestion::text)
                .contains("Smart Street Lighting for Seberang Perai");
    }

    @Test
    void findsWhatIsLikeDecidim() {
        SearchHit decidim = find("decidim barcelona").hits().getFirst();

        assertThat(search.similar(decidim.id(), 5))
                .extracting(SearchHit::externalId)
                .doesNotContain(decidim.externalId())
                .containsAnyOf("wego-decidim-participation-platform", "wego-barcelona-decidim");
    }

    @Test
    void everyProcessLearnsWhatOneHasChanged() {
        List<EntryId> changed = find("").hits().stream().map(SearchHit::id).toList();

        assertThat(index.agreesElsewhere(() -> transaction.executeWithoutResult(_ -> {
                    changed.forEach(it -> jdbc.sql("update knowledge.entry set version = version + 1 where id = ?")
                            .param(it.value())
                            .update());
                    context.publishEvent(new EntriesChanged(changed));
                })))
                .isTrue();
        index.drain();
        assertThat(index.agrees()).isTrue();
    }

    @Test
    void whoeverHasChangedAnEntryFindsItSo() {
        EntryId changed = find("decidim").hits().getFirst().id();

        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update knowledge.entry set version = version + 1 where id = ?")
                    .param(changed.value())
                    .update();
            context.publishEvent(new EntriesChanged(List.of(changed)));
            context.publishEvent(new EntriesChanged(List.of(changed)));
        });

        assertThat(index.agrees()).isTrue();
    }

    @Test
    void asksForNothingInATransactionThatIsTakenBack() {
        long before = tasks();

        transaction.executeWithoutResult(status -> {
            context.publishEvent(new EntriesChanged(List.of(EntryId.next())));
            status.setRollbackOnly();
        });

        assertThat(tasks()).isEqualTo(before);
    }

    @Test
    void mendsWhatWasLostOrChangedBehindItsBack() {
        jdbc.sql("update knowledge.entry set version = version + 1 where external_id = 'wego-ceds'")
                .update();
        assertThat(index.agrees()).isFalse();
        index.catchUp();
        assertThat(index.agrees()).isTrue();

        index.lose(find("").hits().stream().map(SearchHit::id).toList());
        assertThat(index.agrees()).isFalse();
        index.catchUp();
        assertThat(index.agrees()).isTrue();
    }

    private long tasks() {
        return jdbc.sql("select count(*) from knowledge.index_task")
                .query(Long.class)
                .single();
    }

    private static int counted(SearchAnswer answer, Facet facet) {
        return answer.facets().get(facet.ordinal()).values().stream()
                .mapToInt(Count::entries)
                .sum();
    }

    private int place(String question, String entry) {
        return ids(question).indexOf(entry) + 1;
    }

    private List<String> ids(String question) {
        return search.find(SearchQuestion.of(question).part(0, PAGE)).hits().stream()
                .map(SearchHit::externalId)
                .toList();
    }

    private SearchAnswer find(String text) {
        return search.find(SearchQuestion.of(text));
    }

    private static Map<String, String> questions() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CatalogSearchTests.class.getResourceAsStream("/search/questions.tsv")),
                StandardCharsets.UTF_8))) {
            Map<String, String> questions = new LinkedHashMap<>();
            lines.lines().skip(1).map(it -> it.split("\t")).forEach(it -> questions.put(it[0], it[1]));
            return questions;
        }
    }
}
