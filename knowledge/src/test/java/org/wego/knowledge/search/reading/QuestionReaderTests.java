package org.wego.knowledge.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;

class QuestionReaderTests {

    private static final LanguageAnalyzers ANALYZERS = new LanguageAnalyzers();

    private final QuestionReader reader = new QuestionReader(ANALYZERS, _ -> true);

    @ParameterizedTest
    @CsvSource({
        "what are the structural problems of flight, structural problems flight",
        "¿Qué ciudades tienen bicicletas públicas?, ciudades bicicletas públicas",
        "Quelles sont les villes qui éclairent les rues ?, villes éclairent rues",
        "Какие города считают бюджет?, города считают бюджет",
        "Hangi şehirler akıllı aydınlatma kullanıyor, şehirler akıllı aydınlatma kullanıyor",
        "cities, cities",
        "to be or not to be, to be or not to be"
    })
    void leavesOutWhatStandsInEverySentence(String question, String telling) {
        assertThat(read(question).telling()).extracting(Unit::text).containsExactly(telling.split(" "));
    }

    @Test
    void understandsPhrasesAndWhatIsNotWanted() {
        ReadQuestion read = read("\"open data\" bus -tram -\"night bus\" city:\"Ha Noi\" year:2015-2017 year:x");

        assertThat(read.phrases()).hasSize(1);
        assertThat(read.unwanted()).extracting(List::size).containsExactly(1, 2);
        assertThat(read.cities()).extracting(List::size).containsExactly(2);
        assertThat(read.years()).containsExactly(2015, 2016, 2017);
        assertThat(read.units()).extracting(Unit::text).containsExactly("open", "data", "bus", "year");
    }

    @Test
    void demandsNoPhraseInASentence() {
        assertThat(read("what did the city of Seoul learn when the \"owl bus\" first ran through empty streets")
                        .phrases())
                .isEmpty();
    }

    @Test
    void takesALoneUnwantedWordForTheWord() {
        ReadQuestion read = read("-tram");

        assertThat(read.unwanted()).isEmpty();
        assertThat(read.units()).extracting(Unit::text).containsExactly("tram");
    }

    @Test
    void takesAHyphenInAWordForNoMinus() {
        ReadQuestion read = read("e-government well-being - x");

        assertThat(read.unwanted()).isEmpty();
        assertThat(read.units()).extracting(Unit::text).containsExactly("government", "well", "being");
    }

    @Test
    void looksForAtMostSixtyWordsAndForNoneMoreThanFourTimes() {
        String many = IntStream.range(0, 500).mapToObj(it -> "word" + it).collect(Collectors.joining(" "));

        assertThat(read(many).units()).hasSize(QuestionReader.MOST_WORDS);
        assertThat(read("word ".repeat(500)).units()).hasSize(4);
    }

    @Test
    void readsAnAbbreviationThatIsAWordOnlyInCapitals() {
        Synonyms synonyms = Synonyms.of(List.of(List.of("ITS", "intelligent transport system")), ANALYZERS);

        assertThat(reader.read("its buses", synonyms).units().getFirst().alternatives())
                .isEmpty();
        assertThat(reader.read("ITS buses", synonyms).units().getFirst().alternatives())
                .hasSize(1);
        assertThat(reader.read("its", synonyms).units().getFirst().alternatives())
                .hasSize(1);
        assertThat(reader.read("an intelligent transport system", synonyms).telling())
                .allSatisfy(it -> assertThat(it.alternatives()).hasSize(1));
    }

    private ReadQuestion read(String question) {
        return reader.read(question, Synonyms.NONE);
    }
}
