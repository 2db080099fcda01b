package org.wego.membership.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNameTests {

    @ParameterizedTest
    @CsvSource({
        "KR, KR",
        "kor, KR",
        " xk , XK",
        "UK, GB",
        "KR\u00A0, KR",
        "\u200Bkor, KR",
        "K\u00ADR, KR",
        "\u3000TW, TW",
        "GBR, GB",
        "EU,",
        "SU,",
        "AN,",
        "XX,",
        "'',",
        "undefined,"
    })
    void findsACountryByItsCode(String code, CountryCode country) {
        assertThat(CountryName.find(code)).isEqualTo(country);
    }

    @Test
    void knowsTheAssignedCodesAndKosovo() {
        assertThat(CountryName.all())
                .hasSize(250)
                .contains(CountryCode.XK, CountryCode.TW, CountryCode.PS)
                .doesNotContain(CountryCode.EU, CountryCode.UK);
    }
}
