package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;

/** What every implementation of {@link CatalogIndex} has to do. */
abstract class CatalogIndexContract extends IndexUnderTest {

    @Test
    void findsWhatWasPutInAtOnceAndNothingThatWasTakenOut() {
        SampleEntries lamps = put(SampleEntries.titled("Street lamps that think"));

        assertThat(titles("lamps")).containsExactly("Street lamps that think");
        index().change(List.of(lamps.again("Traffic lights").published()), List.of());
        assertThat(titles("lamps")).isEmpty();
        assertThat(titles("lights")).containsExactly("Traffic lights");
        index().change(List.of(), List.of(lamps.id()));
        assertThat(titles("lights")).isEmpty();
        assertThat(index().after(null, 10)).isEmpty();
    }

    @Test
    void tellsWhatItHasInTheOrderOfTheDatabase() {
        List<EntryVersion> put = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            SampleEntries entry = put(SampleEntries.titled("Entry " + i));
            put.add(new EntryVersion(entry.id(), entry.version()));
        }

        List<EntryVersion> walked = new ArrayList<>();
        EntryId last = null;
        for (List<EntryVersion> page = index().after(null, 7); !page.isEmpty(); page = index().after(last, 7)) {
            walked.addAll(page);
            last = page.getLast().id();
        }
        assertThat(walked).isEqualTo(put);
    }

    @Test
    void countsFacetsByOrInsideAndAndBetween() {
        put(SampleEntries.titled("Bus 1").in("Seoul", CountryCode.KR).for17(11, 13));
        put(SampleEntries.titled("Bus 2").in("Busan", CountryCode.KR).for17(11));
        put(SampleEntries.titled("Bus 3").in("Wien", CountryCode.AT).for17(3).of(CatalogKind.PROJECTS_CATALOG));
        SearchQuestion korea = SearchQuestion.of("bus").toggled(Facet.COUNTRY, "KR");

        Findings found = find(korea);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.counts().get(Facet.COUNTRY)).containsEntry("KR", 2).containsEntry("AT", 1);
        assertThat(found.counts().get(Facet.SDG))
                .containsEntry("11", 2)
                .containsEntry("13", 1)
                .doesNotContainKey("3");
        assertThat(find(korea.toggled(Facet.COUNTRY, "AT")).total()).isEqualTo(3);
        assertThat(find(korea.toggled(Facet.SDG, "13")).total()).isEqualTo(1);
        assertThat(find(korea.toggled(Facet.SDG, "3")).total()).isZero();
        assertThat(find(korea.toggled(Facet.SDG, "3")).counts().get(Facet.SDG)).containsEntry("11", 2);
    }

    @Test
    void pagesWithoutLosingOrRepeatingAnything() {
        List<String> put = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            put.add(put(SampleEntries.said("en", "Bus line " + i, "bus ".repeat(i % 5), ""))
                    .texts()
                    .getFirst()
                    .title());
        }
        Set<SearchQuestion.Sort> orders = Set.of(SearchQuestion.Sort.values());
        for (SearchQuestion.Sort order : orders) {
            List<String> walked = new ArrayList<>();
            for (int from = 0; from < 60; from += 7) {
                find(SearchQuestion.of("bus").sortedBy(order).part(from, 7))
                        .hits()
                        .forEach(it -> walked.add(it.title().text()));
            }
            assertThat(walked).as("%s", order).hasSize(60).containsExactlyInAnyOrderElementsOf(put);
        }
    }

    @Test
    void sortsByYearByTitleAndByTheLastChange() {
        put(SampleEntries.titled("Beta").during(2010, 2020));
        put(SampleEntries.titled("Älter").during(2015, 2015));
        put(SampleEntries.titled("Gam").during(1990, 1990).again("Gamma"));

        assertThat(find(SearchQuestion.of("").sortedBy(SearchQuestion.Sort.TITLE))
                        .hits())
                .extracting(it -> it.title().text())
                .containsExactly("Älter", "Beta", "Gamma");
        assertThat(find(SearchQuestion.of("")).hits())
                .extracting(it -> it.title().text())
                .containsExactly("Älter", "Beta", "Gamma");
        assertThat(find(SearchQuestion.of("").sortedBy(SearchQuestion.Sort.CHANGED))
                        .hits())
                .extracting(it -> it.title().text())
                .containsExactly("Gamma", "Beta", "Älter");
    }

    @Test
    void marksWhatFitsAndSaysWhy() {
        put(SampleEntries.said(
                "en",
                "Lamps of Wien",
                "Nothing here. Flooded streets are seen at once. Nothing here.",
                "",
                "lamp post"));

        SearchHit hit = find(SearchQuestion.of("flood lamp")).hits().getFirst();
        assertThat(hit.place()).isEqualTo(1);
        assertThat(hit.title().pieces()).startsWith(new MarkedText.Piece("Lamps", true));
        assertThat(hit.highlights().getFirst().pieces())
                .containsExactly(
                        new MarkedText.Piece("Flooded", true),
                        new MarkedText.Piece(" streets are seen at once.", false));
        assertThat(hit.why())
                .containsExactly(
                        new SearchHit.Reason(SearchHit.Where.TITLE, List.of("Lamps")),
                        new SearchHit.Reason(SearchHit.Where.KEYWORDS, List.of("lamp post")),
                        new SearchHit.Reason(SearchHit.Where.SUMMARY, List.of("Flooded")));
    }

    @Test
    void showsTheLanguageThatFitsBest() {
        put(SampleEntries.titled("Night buses").and("ko", "서울 올빼미버스", "밤에도 버스가 다닌다"));

        assertThat(find(SearchQuestion.of("올빼미버스")).hits().getFirst().language())
                .isEqualTo("ko");
        assertThat(find(SearchQuestion.of("buses")).hits().getFirst().language())
                .isEqualTo("en");
    }

    @Test
    void seesSlips() {
        put(SampleEntries.titled("Blockchain for land registers"));
        put(SampleEntries.titled("Senior services"));

        assertThat(find(SearchQuestion.of("sehir")).corrected())
                .as("two of five letters are another word")
                .isNull();
        assertThat(find(SearchQuestion.of("blokchain land")).corrected()).isEqualTo("blockchain land");
        assertThat(find(SearchQuestion.of("blockchain")).corrected()).isNull();
        assertThat(find(SearchQuestion.of("xqzwvkj")).corrected()).isNull();
    }

    @Test
    void suggestsNamesAndTitles() {
        put(SampleEntries.titled("Smart street lighting").in("Seberang Perai", CountryCode.MY));
        put(SampleEntries.titled("A street for all").in("Seoul", CountryCode.KR));
        put(SampleEntries.titled("가로등 관리"));

        assertThat(index().suggest("stre", 10))
                .extracting(Suggestion::text)
                .containsExactlyInAnyOrder("Smart street lighting", "A street for all");
        assertThat(index().suggest("smart str", 10))
                .extracting(Suggestion::text)
                .containsExactly("Smart street lighting");
        assertThat(index().suggest("per", 10)).extracting(Suggestion::text).containsExactly("Seberang Perai");
        assertThat(index().suggest("se", 10)).extracting(Suggestion::kind).containsOnly(Suggestion.Kind.CITY);
        assertThat(index().suggest("가로", 10)).extracting(Suggestion::text).containsExactly("가로등 관리");
        assertThat(index().suggest("((", 10)).isEmpty();
    }

    @Test
    void findsWhatIsAlike() {
        SampleEntries bikes = put(SampleEntries.said("en", "Bicycle lanes", "Lanes for bicycles on every bridge", ""));
        put(SampleEntries.said("en", "Bridges for bicycles", "A bicycle bridge", ""));
        put(SampleEntries.said("en", "Budget of the people", "Money and votes", ""));

        assertThat(index().similar(bikes.id(), 5))
                .extracting(it -> it.title().text())
                .containsExactly("Bridges for bicycles");
        assertThat(index().similar(EntryId.next(), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "((",
                "\"",
                "\"\"",
                "-",
                "--",
                "~",
                "a AND (b OR",
                "[a TO b]",
                "city:",
                "year:",
                "\\",
                "/.*/"
            })
    void takesEverythingForWordsAndNothingForWrong(String asked) {
        put(SampleEntries.titled("Open data"));

        assertThat(find(SearchQuestion.of(asked)).total()).isZero();
    }

    @Test
    void answersWhileItIsChanged() throws Exception {
        List<SampleEntries> entries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            entries.add(put(SampleEntries.titled("Lamp " + i)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<?> changing = threads.submit(() -> {
                for (int round = 0; round < 20; round++) {
                    List<SampleEntries> some = new ArrayList<>(entries);
                    Collections.shuffle(some, new Random(round));
                    index().change(
                                    some.subList(0, 10).stream()
                                            .map(SampleEntries::published)
                                            .toList(),
                                    List.of());
                }
            });
            List<Future<Integer>> asking = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                asking.add(threads.submit(() -> find(SearchQuestion.of("lamp")).total()));
            }
            changing.get();
            for (Future<Integer> asked : asking) {
                assertThat(asked.get()).isEqualTo(50);
            }
        }
    }
}
