package org.wego.membership.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTests {

    @Test
    void hasFourDigitsAndGrowsBeyond() {
        assertThat(new InvoiceNumber(2017, 1)).hasToString("2017-0001");
        assertThat(new InvoiceNumber(2017, 9_999)).hasToString("2017-9999");
        assertThat(new InvoiceNumber(2017, 10_000)).hasToString("2017-10000");
    }

    @Test
    void readsWhatItWrites() {
        for (int sequence : new int[] {1, 42, 9_999, 10_000, 123_456}) {
            InvoiceNumber number = new InvoiceNumber(2017, sequence);
            assertThat(InvoiceNumber.parse(number.toString())).contains(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "2017-1",
                "2017-0000",
                "2017-00001",
                "17-0001",
                "2017-0001 ",
                "2017–0001",
                "2017-9999999999"
            })
    void refusesAnyOtherForm(String text) {
        assertThat(InvoiceNumber.parse(text)).isEmpty();
    }

    @Test
    void isNeverZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceNumber(2017, 0));
    }

    @Test
    void sortsByYearAndThenByCount() {
        assertThat(Stream.of("2018-0001", "2017-10000", "2017-9999").flatMap(it -> InvoiceNumber.parse(it).stream()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}
