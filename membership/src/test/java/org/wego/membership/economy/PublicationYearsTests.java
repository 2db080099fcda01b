package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.membership.economy.file.Finding;

/** What is said of when an edition appeared, and what does not go together. */
class PublicationYearsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-04-18 | WEO April 2017        | WEO April 2017   | 2017-04-18 | 2016 | NONE
            2017-04-18 | WEO October 2016      | WEO October 2016 | 2016-10-04 | 2015 | NONE
            2017-04-18 |                       |                  |            |      | NONE
            2018-06-28 | WDI 1990\u20132017    |                  | 2018-06-28 | 2017 | NONE
            2017-04-18 | Edition 20170418      |                  |            |      | NONE
            2017-04-18 | No. 7 of the IMF      |                  |            | 2017 | NONE
            2012-04-17 | WEO April 2017        |                  |            |      | NAME_OF_OTHER_YEAR
            2017-04-18 | WEO April 2071        |                  |            |      | NAME_OF_OTHER_YEAR
            2019-04-09 |                       | WEO April 2017   |            |      | EDITION_OF_OTHER_YEAR
            2018-04-17 | WEO April 2019        | WEO April 2017   |            |      | NAME_OF_OTHER_EDITION
            2015-07-01 |                       |                  | 2017-06-30 |      | DAY_OF_OTHER_YEAR
            2012-04-17 |                       |                  |            | 2016 | ACTUAL_OF_OTHER_YEAR
            2025-04-22 |                       |                  |            | 2016 | ACTUAL_OF_OTHER_YEAR
            2012-04-17 | WEO 2017              | WEO April 2017   | 2017-04-18 | 2016 | NAME_OF_OTHER_YEAR EDITION_OF_OTHER_YEAR DAY_OF_OTHER_YEAR ACTUAL_OF_OTHER_YEAR
            """)
    void asksWhereTwoAreMoreThanAYearApart(
            LocalDate publishedOn,
            @Nullable String name,
            @Nullable String editionName,
            @Nullable LocalDate fileDay,
            @Nullable Integer lastActual,
            String questions) {
        List<Finding> found =
                new PublicationYears(publishedOn, name, editionName, fileDay, lastActual).contradictions();

        assertThat(
                        found.isEmpty()
                                ? "NONE"
                                : String.join(
                                        " ",
                                        found.stream()
                                                .map(Finding::kind)
                                                .map(Enum::name)
                                                .toList()))
                .isEqualTo(questions);
        assertThat(found).allMatch(finding -> finding.kind().asks());
    }
}
