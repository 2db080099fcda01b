package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.reading.Synonyms;

/** How every implementation of {@link CatalogIndex} has to understand questions, and what it has to bring first. */
abstract class CatalogRankingContract extends IndexUnderTest {

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

    /** The languages in which hits of a title are written, the best first. */
    private List<String> languages(String title, String question) {
        return find(SearchQuestion.of(question)).hits().stream()
                .filter(it -> it.title().text().equals(title))
                .map(SearchHit::language)
                .toList();
    }

    @Test
    void takesWordsOfOneSentenceForWordsThatStandTogether() {
        String others = "what the city council has heard of and noted down in its minutes of that year ";
        String between = "of two days after the dry months brought ";
        put(SampleEntries.said("en", "Apart", "", "Rain " + others + between + others + "flooding"));
        put(SampleEntries.said("en", "Together", "", others + "rain " + between + "flooding " + others));

        assertThat(titles("rain flooding")).containsExactly("Together", "Apart");
    }

    @Test
    void showsRatherWhatHasPartOfTheWordsThanNothing() {
        put(SampleEntries.titled("Waste"));
        put(SampleEntries.titled("Waste sorting by chatbot"));

        assertThat(titles("waste sorting chatbot yokohama")).containsExactly("Waste sorting by chatbot", "Waste");
    }

    @Test
    void knowsWhatMeansTheSame() {
        put(SampleEntries.titled("Civic Participation System for Ha Noi"));
        put(SampleEntries.titled("Systems of pipes"));
        Synonyms synonyms = Synonyms.of(
                List.of(List.of("CPS", "Civic Participation System"), List.of("ITS", "intelligent transport system")),
                new LanguageAnalyzers());

        assertThat(index().find(SearchQuestion.of("cps"), synonyms).hits())
                .extracting(it -> it.title().text())
                .containsExactly("Civic Participation System for Ha Noi");
        assertThat(index().find(SearchQuestion.of("its pipes"), synonyms).hits())
                .extracting(it -> it.title().text())
                .containsExactly("Systems of pipes");
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
    void readsTheLanguageOfAQuestionInItsSmallWordsAndItsLetters() {
        String name = "Halford Mackinder";
        for (String language : List.of("en", "es", "tr", "vi", "de")) {
            put(SampleEntries.said(language, name, "", ""));
        }

        assertThat(languages(name, "where is Halford Mackinder").getFirst()).isEqualTo("en");
        assertThat(languages(name, "¿Quién es Halford Mackinder?").getFirst()).isEqualTo("es");
        assertThat(languages(name, "Halford Mackinder doğmuştur").getFirst()).isEqualTo("tr");
        assertThat(languages(name, "Halford Mackinder là gì").getFirst()).isEqualTo("vi");
        assertThat(languages(name, "Straßen Halford Mackinder").getFirst()).isEqualTo("de");
        assertThat(languages(name, "Halford Mackinder")).hasSize(5);
    }

    @Test
    void takesAWordForNoRarerThanItIsInTheLanguageOfTheQuestion() {
        List<SampleEntries> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entries.add(SampleEntries.titled("English text " + i));
        }
        for (int i = 0; i < 5; i++) {
            entries.add(SampleEntries.said("tr", "Şehirler şehirler " + i, "", ""));
        }
        entries.add(SampleEntries.said("tr", "Aydınlatmanın tarihi", "", ""));
        index().change(entries.stream().map(SampleEntries::published).toList(), List.of());

        assertThat(titles("aydınlatma şehirler").getFirst()).isEqualTo("Aydınlatmanın tarihi");
    }

    @Test
    void tellsVietnameseWordsApartByTheirTonesAndFindsThemWithout() {
        put(SampleEntries.said("vi", "Chợ", "", "Người dân bán hàng ở chợ của thành phố mỗi ngày"));
        put(SampleEntries.said("vi", "Bàn bàn bàn", "", ""));

        assertThat(titles("bán")).containsExactly("Chợ", "Bàn bàn bàn");
        assertThat(titles("ban hang").getFirst()).isEqualTo("Chợ");
    }

    @Test
    void findsWhatIsWrittenInAnotherLanguageOnly() {
        put(SampleEntries.titled("Street lighting").in("Seoul", CountryCode.KR));
        put(SampleEntries.said("ko", "버스 노선", "", ""));
        Synonyms synonyms = Synonyms.of(List.of(List.of("가로등", "street lighting")), new LanguageAnalyzers());

        assertThat(index().find(SearchQuestion.of("가로등"), synonyms).hits())
                .extracting(it -> it.title().text())
                .containsExactly("Street lighting");
    }

    @Test
    void takesNoNumberOfANameForAWord() {
        put(SampleEntries.titled("The team gave up 308 points"));
        index().change(List.of(SampleEntries.titled("Wing").published("collection-308")), List.of());

        assertThat(titles("308 points")).containsExactly("The team gave up 308 points");
        assertThat(titles("308")).containsExactly("The team gave up 308 points");
        assertThat(titles("collection-308")).contains("Wing");
    }
}
