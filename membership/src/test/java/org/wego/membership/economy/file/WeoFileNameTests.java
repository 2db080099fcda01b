package org.wego.membership.economy.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeoFileNameTests {

    @ParameterizedTest
    @CsvSource({
        "WEOApr2022all.xlsx, WEO April 2022",
        "WEOOct2024all.xlsx, WEO October 2024",
        "weoapril2025all.xlsx, WEO April 2025",
        "WEOSep2011all.xlsx, WEO September 2011",
        "figures.xlsx,",
        "WEOXyz2022all.xlsx,",
        "WEOApr22.xlsx,"
    })
    void readsTheEditionFromTheNameOfTheFile(String file, @Nullable String edition) {
        assertThat(WeoFileName.edition(file).orElse(null)).isEqualTo(edition);
    }
}
