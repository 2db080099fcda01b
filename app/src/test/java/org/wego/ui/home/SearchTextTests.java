package org.wego.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource({
        "beyoglu, Beyoğlu, true",
        "ha noi, Hà Nội, true",
        "noi ha, Hà Nội, true",
        "ISTANBUL, İstanbul, true",
        "da nang, Đà Nẵng, true",
        "МОСКВА, Москва, true",
        "hanoi, Hà Nội, false",
    })
    void findsNamesRegardlessOfAccentsAndCapitals(String text, String name, boolean found) {
        assertThat(SearchText.of(text).isIn(name)).isEqualTo(found);
    }
}
