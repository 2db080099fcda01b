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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.reading.Synonyms;

/** What every implementation of {@link CatalogIndex} has to do. */
abstract class CatalogIndexContract {

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

    @Test
    void findsWhatWasPutInAtOnceAndNothingThatWasTakenOut() {
        SampleEntries lamps = put(SampleEntries.titled("Street lamps that think"));

        assertThat(titles("lamps")).containsExactly("Street lamps that think");
        index.change(List.of(lamps.again("Traffic lights").published()), List.of());
        assertThat(titles("lamps")).isEmpty();
        assertThat(titles("lights")).containsExactly("Traffic lights");
        index.change(List.of(), List.of(lamps.id()));
        assertThat(titles("lights")).isEmpty();
        assertThat(index.after(null, 10)).isEmpty();
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
        for (List<EntryVersion> page = index.after(null, 7); !page.isEmpty(); page = index.after(last, 7)) {
            walked.addAll(page);
            last = page.getLast().id();
        }
        assertThat(walked).isEqualTo(put);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Flooded streets, flooding street",
        "ko, 공공데이터를 활용한 버스 노선, 공공데이터",
        "ja, 横浜市のごみ分別チャットボット, チャットボット",
        "zh, 深圳公交全面电动化, 电动化",
        "ru, Бюджет участия в районах, районы участие",
        "tr, Işıklı sokaklarda aydınlatmanın geleceği, aydınlatma",
        "tr, Sokak aydınlatması, aydinlatmasi",
        "vi, Phản ánh một lần, phản ánh",
        "vi, Đà Nẵng mở dữ liệu, da nang",
        "es, Bicicletas públicas en las ciudades, bicicleta pública ciudad",
        "fr, L'éclairage des rues, eclairage",
        "ar, المدن الذكية, مدينة ذكية",
        "pt, Ruas acessíveis, rua acessível",
        "de, Wärmenetze in Städten, Stadt Wärmenetz",
        "id, Warga menggambar peta banjir, gambar",
        "th, ถนนในกรุงเทพมหานคร, ถนน",
        "el, Έξυπνες πόλεις, εξυπνες"
    })
    void findsFormsOfWordsInTheirLanguage(String language, String title, String asked) {
        put(SampleEntries.titled("Something else altogether"));
        put(SampleEntries.said(language, title, "", ""));

        assertThat(titles(asked)).containsExactly(title);
    }

    @Test
    void weighsTitleOverKeywordsOverSummaryOverBody() {
        String filler = "A city tells how it came about and what others can learn of it.";
        put(SampleEntries.said("en", "In the body", filler, "Sensors count. " + filler));
        put(SampleEntries.said("en", "In the summary", "Sensors count. " + filler, filler));
        put(SampleEntries.said("en", "Sensors in the title", filler, filler));

        assertThat(titles("sensors")).containsExactly("Sensors in the title", "In the summary", "In the body");
    }

    @Test
    void bringsTheExactTitleFirst() {
        put(SampleEntries.said("en", "Smart city, smart city and smart city", "Smart city", "Smart city smart city"));
        put(SampleEntries.titled("Smart City"));

        assertThat(titles("smart city").getFirst()).isEqualTo("Smart City");
    }

    @Test
    void bringsWordsThatStandTogetherBeforeTheSameWordsApart() {
        put(SampleEntries.said("en", "One", "The street has trees and the lighting is old", ""));
        put(SampleEntries.said("en", "Two", "The street lighting is old and has trees the", ""));

        assertThat(titles("street lighting")).containsExactly("Two", "One");
    }

    @Test
    void takesQuotedWordsTogetherAndLeavesOutWhatIsNotWanted() {
        put(SampleEntries.titled("Open data for buses"));
        put(SampleEntries.titled("Data that open doors"));
        put(SampleEntries.titled("Open data for trains"));

        assertThat(titles("\"open data\"")).containsExactlyInAnyOrder("Open data for buses", "Open data for trains");
        assertThat(titles("data -buses")).containsExactlyInAnyOrder("Data that open doors", "Open data for trains");
        assertThat(titles("data -\"open data\"")).containsExactly("Data that open doors");
        assertThat(titles("-buses")).containsExactly("Open data for buses");
    }

    @Test
    void takesQuotedWordsAsTheyAreWrittenAndInOtherFormsOnlyIfNothingHasThemSo() {
        put(SampleEntries.titled("The lighting of the street"));
        put(SampleEntries.titled("A street and the lights"));
        put(SampleEntries.said("ko", "공공데이터를 활용한 노선", "", ""));
        put(SampleEntries.said("ko", "공공데이터 지도", "", ""));

        assertThat(titles("\"the lighting\"")).containsExactly("The lighting of the street");
        assertThat(titles("\"lighting of the street\"")).containsExactly("The lighting of the street");
        assertThat(titles("\"street lighting\"")).isEmpty();
        assertThat(titles("\"lit streets\" \"lights\"")).isEmpty();
        assertThat(titles("\"the light\""))
                .containsExactlyInAnyOrder("The lighting of the street", "A street and the lights");
        assertThat(titles("street -\"of the\"")).containsExactly("A street and the lights");
        assertThat(titles("\"공공데이터\"")).containsExactlyInAnyOrder("공공데이터를 활용한 노선", "공공데이터 지도");
    }

    @Test
    void weighsAWordAsTheLanguageOfTheQuestionDoes() {
        for (int i = 0; i < 10; i++) {
            put(SampleEntries.titled("Data " + i + " that are open"));
            put(SampleEntries.said("es", "Calles abiertas " + i, "", ""));
        }
        put(SampleEntries.titled("Buses of the whole city"));
        put(SampleEntries.said("es", "Data", "", ""));

        assertThat(titles("data buses").getFirst()).isEqualTo("Buses of the whole city");
    }

    @Test
    void prefersTextsInTheLanguageOfTheQuestion() {
        String name = "Decidim, Barcelona 2016";
        put(SampleEntries.titled(name));
        put(SampleEntries.said("es", name, "", "Cada vecina propone y vota lo que la ciudad hace con su dinero"));
        put(SampleEntries.said("es", "Presupuestos de la ciudad", "", ""));

        assertThat(languages(name, "Decidim Barcelona 2016")).containsExactly("en", "es");
        assertThat(languages(name, "presupuestos Decidim Barcelona 2016")).containsExactly("es", "en");
    }

    private List<String> languages(String title, String question) {
        return find(SearchQuestion.of(question)).hits().stream()
                .filter(it -> it.title().text().equals(title))
                .map(SearchHit::language)
                .toList();
    }

    @Test
    void narrowsDownByCityAndYear() {
        put(SampleEntries.titled("Buses").in("Ha Noi", CountryCode.VN).during(2015, 2018));
        put(SampleEntries.titled("Buses again").in("Seoul", CountryCode.KR).during(2019, 2019));

        assertThat(titles("buses city:hanoi")).isEmpty();
        assertThat(titles("buses city:\"ha noi\"")).containsExactly("Buses");
        assertThat(titles("city:seoul")).containsExactly("Buses again");
        assertThat(titles("year:2016")).containsExactly("Buses");
        assertThat(titles("buses year:2018-2020")).containsExactlyInAnyOrder("Buses", "Buses again");
        assertThat(titles("buses year:soon")).containsExactlyInAnyOrder("Buses", "Buses again");
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
    void knowsWhatMeansTheSame() {
        put(SampleEntries.titled("Civic Participation System for Ha Noi"));
        put(SampleEntries.titled("Systems of pipes"));
        Synonyms synonyms = Synonyms.of(
                List.of(List.of("CPS", "Civic Participation System"), List.of("ITS", "intelligent transport system")),
                new LanguageAnalyzers());

        assertThat(index.find(SearchQuestion.of("cps"), synonyms).hits())
                .extracting(it -> it.title().text())
                .containsExactly("Civic Participation System for Ha Noi");
        assertThat(index.find(SearchQuestion.of("its pipes"), synonyms).hits())
                .extracting(it -> it.title().text())
                .containsExactly("Systems of pipes");
    }

    @Test
    void suggestsNamesAndTitles() {
        put(SampleEntries.titled("Smart street lighting").in("Seberang Perai", CountryCode.MY));
        put(SampleEntries.titled("A street for all").in("Seoul", CountryCode.KR));
        put(SampleEntries.titled("가로등 관리"));

        assertThat(index.suggest("stre", 10))
                .extracting(Suggestion::text)
                .containsExactlyInAnyOrder("Smart street lighting", "A street for all");
        assertThat(index.suggest("smart str", 10))
                .extracting(Suggestion::text)
                .containsExactly("Smart street lighting");
        assertThat(index.suggest("per", 10)).extracting(Suggestion::text).containsExactly("Seberang Perai");
        assertThat(index.suggest("se", 10)).extracting(Suggestion::kind).containsOnly(Suggestion.Kind.CITY);
        assertThat(index.suggest("가로", 10)).extracting(Suggestion::text).containsExactly("가로등 관리");
        assertThat(index.suggest("((", 10)).isEmpty();
    }

    @Test
    void findsWhatIsAlike() {
        SampleEntries bikes = put(SampleEntries.said("en", "Bicycle lanes", "Lanes for bicycles on every bridge", ""));
        put(SampleEntries.said("en", "Bridges for bicycles", "A bicycle bridge", ""));
        put(SampleEntries.said("en", "Budget of the people", "Money and votes", ""));

        assertThat(index.similar(bikes.id(), 5))
                .extracting(it -> it.title().text())
                .containsExactly("Bridges for bicycles");
        assertThat(index.similar(EntryId.next(), 5)).isEmpty();
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
    void showsRatherWhatHasPartOfTheWordsThanNothing() {
        put(SampleEntries.titled("Waste"));
        put(SampleEntries.titled("Waste sorting by chatbot"));

        assertThat(titles("waste sorting chatbot yokohama")).containsExactly("Waste sorting by chatbot", "Waste");
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
                    index.change(
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

    private SampleEntries put(SampleEntries entry) {
        index.change(List.of(entry.published()), List.of());
        return entry;
    }

    private Findings find(SearchQuestion question) {
        return index.find(question, Synonyms.NONE);
    }

    private List<String> titles(String asked) {
        return find(SearchQuestion.of(asked)).hits().stream()
                .map(it -> it.title().text())
                .toList();
    }
}
