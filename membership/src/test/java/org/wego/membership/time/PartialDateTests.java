package org.wego.membership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({
        "2017-06-27, 2017-06-27, 2017-06-27, 27 Jun 2017",
        "2017-04, 2017-04-01, 2017-04-30, April 2017",
        "2016-02, 2016-02-01, 2016-02-29, February 2016",
        "2010, 2010-01-01, 2010-12-31, 2010"
    })
    void knowsADayAMonthOrAYear(String text, LocalDate earliest, LocalDate latest, String written) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.written()).isEqualTo(written);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-27, 2017-06-30, 27–30 Jun 2017",
        "2017-11-27, 2017-12-01, 27 Nov – 1 Dec 2017",
        "2017-12-30, 2018-01-02, 30 Dec 2017 – 2 Jan 2018",
        "2017-10-27, 2017-10-27, 27 Oct 2017",
        "2017, 2020, 2017–2020",
        "2017, 2018-05, 2017 – May 2018",
        "2013-09, 2018-10-17, September 2013 – 17 Oct 2018"
    })
    void writesAStretchOfTimeShort(String first, String last, String written) {
        assertThat(PartialDate.parse(first).writtenTo(PartialDate.parse(last))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "2017-13",
                "2017-02-30",
                "June 2017",
                "2017-04-",
                "0000",
                "-0001-01-01",
                "+12345-06-07",
                "1017",
                "1582-12",
                "٢٠١٧"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "27 Jun 2017, 2017-06-27",
        "27 june 2017, 2017-06-27",
        "April 2017, 2017-04",
        "Apr 2017, 2017-04",
        "May 2017, 2017-05",
        "2017, 2017",
        "2017-04, 2017-04",
        "' 2017-06-27 ', 2017-06-27"
    })
    void readsWhatIsTypedAsItIsWrittenOrAsACode(String typed, String date) {
        PartialDate read = PartialDate.read(typed);

        assertThat(read).hasToString(date);
        assertThat(PartialDate.read(read.written())).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "June",
                "30 Feb 2017",
                "31 June 2017",
                "0 May 2017",
                "27 2017",
                "Juni 2017",
                "May 1017",
                "may 12017"
            })
    void refusesToReadWhatIsNoDate(String typed) {
        assertThatThrownBy(() -> PartialDate.read(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refusesAnythingBetweenADayAndAMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(LocalDate.of(2017, 6, 27), LocalDate.of(2017, 6, 30)));
    }

    @Test
    void sortsTheBetterKnownDateAfterTheMonthItOpens() {
        assertThat(PartialDate.parse("2017-04")).isLessThan(PartialDate.parse("2017-04-01"));
        assertThat(PartialDate.parse("2017-04")).isLessThan(PartialDate.parse("2017-05"));
    }
}
