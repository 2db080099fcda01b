package org.wego.membership.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which figure of a series counts for a year. */
class SizeFigureTests {

    private static final SizeFigure OF_2010 = new SizeFigure(2010, 9_607_787, "Census");
    private static final SizeFigure OF_2015 = new SizeFigure(2015, 10_177_924, "Census");
    private static final SizeFigure OF_2020 = new SizeFigure(2020, 10_562_088, "Census");
    private static final List<SizeFigure> SERIES = List.of(OF_2010, OF_2015, OF_2020);

    @Test
    void takesTheFigureOfTheYearItself() {
        assertThat(SizeFigure.forYear(2015, SERIES)).isEqualTo(OF_2015);
    }

    @Test
    void takesTheNewestThatIsNotLater() {
        assertThat(SizeFigure.forYear(2014, SERIES)).isEqualTo(OF_2010);
        assertThat(SizeFigure.forYear(2017, SERIES)).isEqualTo(OF_2015);
        assertThat(SizeFigure.forYear(2100, SERIES)).isEqualTo(OF_2020);
    }

    @Test
    void takesTheEarliestLaterOneIfAllAreLater() {
        assertThat(SizeFigure.forYear(2009, SERIES)).isEqualTo(OF_2010);
        assertThat(SizeFigure.forYear(2017, List.of(OF_2020))).isEqualTo(OF_2020);
    }

    @Test
    void hasNoneForAnEmptySeries() {
        assertThat(SizeFigure.forYear(2017, List.of())).isNull();
    }

    @Test
    void doesNotDependOnTheOrderOfTheSeries() {
        Random random = new Random(2017);
        List<SizeFigure> series = new ArrayList<>(SERIES);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(series, random);
            assertThat(SizeFigure.forYear(2009, series)).isEqualTo(OF_2010);
            assertThat(SizeFigure.forYear(2019, series)).isEqualTo(OF_2015);
            assertThat(SizeFigure.forYear(2020, series)).isEqualTo(OF_2020);
        }
    }

    @Test
    void knowsNoNegativeNumberOfPersons() {
        assertThat(new SizeFigure(2017, 0, "Report").value()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeFigure(2017, -1, "Report"));
    }
}
