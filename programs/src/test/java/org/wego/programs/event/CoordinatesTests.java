package org.wego.programs.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37.5665, 126.978 | 37.5665, 126.978",
                "37.5665 126.978 | 37.5665, 126.978",
                "-34.6037,-58.3816 | -34.6037, -58.3816",
                "\u221234.6037 , +58.3816 | -34.6037, 58.3816",
                "90, -180 | 90, -180",
                "0.000001, 0 | 0, 0"
            })
    void readsWhatPeopleCopyFromMaps(String written, String read) {
        assertThat(Coordinates.read(written)).map(Coordinates::written).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Seoul", "37.5665", "91, 0", "0, 180.1", "37,5665, 126,978", "1e3, 2", "1, 2, 3", "NaN, 0"})
    void knowsWhatIsNoPoint(String written) {
        assertThat(Coordinates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90.00001, 0", "0, -180.00001"})
    void refusesWhatIsNotOnTheGlobe(BigDecimal latitude, BigDecimal longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
    }
}
