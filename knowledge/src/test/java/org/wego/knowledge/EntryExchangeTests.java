package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.exchange.ImportOutcome;
import org.wego.knowledge.part.Section;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.cluster.ClusterSummary;

/** Entries come from files and go into files. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class EntryExchangeTests extends ExchangedEntries {

    @Test
    void everyRowOfTheStartDataIsReadAndEveryCityThatIsAMemberIsLinked() throws IOException {
        entryStartData.load();
        practiceStartData.load();

        long rows = 0;
        for (String file :
                List.of("organisation.jsonl", "asia-pacific.jsonl", "tools-and-methods.jsonl", "world.jsonl")) {
            rows += new String(
                            Objects.requireNonNull(getClass().getResourceAsStream("/start/entry/" + file))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .count();
        }
        assertThat(published.count()).isEqualTo(rows).isPositive();
        // whoever is a member by name and country is the member
        assertThat(jdbc.sql("""
                        select distinct e.city from knowledge.entry e
                        where e.city is not null and e.member_id is null""").query(String.class).list())
                .doesNotContainAnyElementsOf(jdbc.sql("select name from membership.member")
                        .query(String.class)
                        .list())
                .hasSizeLessThan(110);
        assertThat(jdbc.sql("select count(distinct member_id) from knowledge.entry")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(25);
    }

    @Test
    void aPracticeIsReadWithAllItTells() {
        practiceStartData.load();

        Entry owl = store.named(List.of("wego-seoul-owl-bus-night-routes")).getFirst();
        assertThat(owl.content().catalog()).isEqualTo(CatalogKind.BEST_PRACTICES_JOURNAL);
        assertThat(owl.content().status()).isEqualTo(EntryStatus.SCALED);
        assertThat(owl.content().year()).isEqualTo(2013);
        assertThat(owl.content().city()).extracting(CityOnRecord::name).isEqualTo("Seoul");
        assertThat(owl.content().city()).extracting(CityOnRecord::member).isNotNull();
        assertThat(owl.content().clusters())
                .extracting(ClusterSummary::key)
                .containsExactly("smart-mobility", "big-data-and-data-driven-policy");
        assertThat(owl.content().sdgs()).containsExactly(11);
        assertThat(owl.content().technologies()).hasSize(3);
        assertThat(owl.content().texts()).extracting(EntryText::language).containsExactly("en", "ko");
        assertThat(owl.content().parts().results()).hasSize(2);
        assertThat(owl.content().parts().sources()).hasSize(3);
        assertThat(owl.content().parts().licence()).isEqualTo("CC BY 4.0");
    }

    @Test
    void whatIsLoadedAgainIsUnchanged() {
        practiceStartData.load();
        List<Long> before = versions();

        practiceStartData.load();

        assertThat(versions()).isEqualTo(before).containsOnly(0L);
    }

    @Test
    void anExportIsTakenBackUnchanged() throws IOException {
        entryStartData.load();
        practiceStartData.load();
        commit("""
                {"externalId":"full","catalog":"PROJECTS_CATALOG","country":"JP","year":2001,"endYear":2010,"status":"FAILED",\
                "clusters":["smart-people"],"sdgs":[17,3],"technologies":["AI"],"texts":[{"language":"zh-Hant","original":true,\
                "title":"路燈","summary":"摘要","body":"一\\n二","keywords":["光"]},{"language":"en","title":"Lamp","summary":"S"}],\
                "problem":"Dark","solution":"Light","process":"Steps","enablingFactors":"Money","barriers":"Wires",\
                "lessons":"Ask","replicability":"Easy","results":[{"indicator":"Lamps","value":1.50,"unit":"per mast",\
                "baseline":1E+3,"year":2002},{"indicator":"Joy"}],"costBand":"UNDER_1_MILLION","funding":"City",\
                "partners":[{"name":"Works","role":"Builder"}],"links":[{"url":"https://a.example","title":"A"}],\
                "sources":[{"url":"https://b.example","publisher":"B","accessed":"2026-11-25"},{"publisher":"A book"}],\
                "volume":"1","issue":"2","articleNumber":"3","licence":"CC0","credit":"Somebody"}""");

        String first = exported();
        long all = published.count();
        ImportOutcome again = commit(first);

        assertThat(again.committed()).isTrue();
        assertThat(again)
                .extracting(ImportOutcome::unchanged, ImportOutcome::changed, ImportOutcome::added)
                .containsExactly(all, 0L, 0L);
        assertThat(again.ignored()).isEmpty();
        jdbc.sql("delete from knowledge.entry").update();
        assertThat(commit(first).added()).isEqualTo(all);
        assertThat(exported().lines().sorted().toList())
                .isEqualTo(first.lines().sorted().toList());
        Entry full = store.named(List.of("full")).getFirst();
        assertThat(full.content().parts().sections()).hasSize(Section.values().length);
        assertThat(full.content().country()).hasToString("JP");
    }

    @Test
    void anEntryNeedsLittle() {
        String body = "Street lamps that dim when nobody walks below them save half of the power. ".repeat(9);
        ImportOutcome outcome = commit("{\"externalId\":\"1\",\"title\":\"Lamps\",\"source\":\"A report\",\"body\":\""
                + body + "\",\"author\":\"x\"}");

        assertThat(outcome.committed()).isTrue();
        assertThat(outcome.ignored()).containsExactly("author");
        PublishedEntry entry = published
                .find(List.of(store.named(List.of("1")).getFirst().id()))
                .getFirst();
        assertThat(entry.city()).isNull();
        assertThat(entry.texts()).singleElement().satisfies(it -> {
            assertThat(it.language()).isEqualTo("en");
            assertThat(it.summary()).hasSizeBetween(80, 300).endsWith("power.");
            assertThat(it.body()).hasSizeGreaterThan(600);
        });
    }

    @Test
    void aTableIsReadAsWell() {
        ImportOutcome outcome = commit("\uFEFF" + """
                externalId;title;summary;city;country;year;clusters;sdgs;keywords;sources;language
                a;"Lamps; bright";"Two
                lines";Seoul;KR;2014;Smart Mobility;"7;11";"light; lamp";"https://a.example;A book";ko
                b;Bins;Full ones call;;;;;;;A book;
                """);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.added()).isEqualTo(2);
        Entry lamps = store.named(List.of("a")).getFirst();
        assertThat(lamps.content().title()).isEqualTo("Lamps; bright");
        assertThat(lamps.content().texts().getFirst().summary()).isEqualTo("Two\nlines");
        assertThat(lamps.content().texts().getFirst().keywords()).containsExactly("light", "lamp");
        assertThat(lamps.content().sdgs()).containsExactly(7, 11);
        assertThat(lamps.content().parts().sources()).hasSize(2);
    }

    @Test
    void aTrialSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
        commit(ONE);
        String other = ONE.replace("First", "Second") + "\n" + ONE.replace("one", "two");

        try (ReceivedFile file = file(other.getBytes(StandardCharsets.UTF_8))) {
            assertThat(imports.preview(file))
                    .extracting(ImportOutcome::added, ImportOutcome::changed, ImportOutcome::committed)
                    .containsExactly(1L, 1L, false);
        }

        assertThat(published.count()).isOne();
        assertThat(store.named(List.of("one"))
                        .getFirst()
                        .content()
                        .texts()
                        .getFirst()
                        .summary())
                .isEqualTo("First");
    }

    @Test
    void whatIsChangedGrowsByAVersionAndTheRestDoesNot() {
        commit(ONE + "\n" + ONE.replace("one", "two"));

        ImportOutcome outcome = commit(ONE.replace("First", "Second") + "\n" + ONE.replace("one", "two"));

        assertThat(outcome)
                .extracting(ImportOutcome::changed, ImportOutcome::unchanged)
                .containsExactly(1L, 1L);
        assertThat(store.named(List.of("one")).getFirst().version()).isOne();
        assertThat(store.named(List.of("two")).getFirst().version()).isZero();
    }

    @Test
    void severalBlocksAreOneImport() {
        String many = IntStream.range(0, 1_234)
                .mapToObj(it -> ONE.replace("\"one\"", "\"m" + it + "\""))
                .collect(Collectors.joining("\n"));

        assertThat(commit(many + "\n{broken").committed()).isFalse();
        assertThat(published.count()).isZero();
        assertThat(commit(many).added()).isEqualTo(1_234);
        assertThat(Stream.iterate(
                                published.after(null, 500),
                                it -> !it.isEmpty(),
                                it -> published.after(it.getLast().id(), 500))
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(1_234);
    }
}
