package org.wego.membership.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What payers write of an invoice, and what only looks like it. */
class InvoiceMentionsTests {

    private static final InvoiceNumber INVOICE = new InvoiceNumber(2017, 42);
    private static final String REFERENCE = Drafts.reference(INVOICE);

    @ParameterizedTest
    @ValueSource(strings = {"%s", "Fee %s thank you", "SVWZ+%s", "%s 700.00 USD", "/REMI/STRD//%s/ISDT/", "%s\nSeoul"})
    void findsACreditorReferenceHoweverItIsSetInTheText(String around) {
        assertThat(InvoiceMentions.in(around.formatted(REFERENCE)).byReference())
                .containsExactly(INVOICE);
        assertThat(InvoiceMentions.in(around.formatted(REFERENCE.replace(" ", "")))
                        .byReference())
                .containsExactly(INVOICE);
        assertThat(InvoiceMentions.in(around.formatted(REFERENCE.toLowerCase())).byReference())
                .containsExactly(INVOICE);
    }

    @Test
    void findsSeveralAndTheNumbersBeside() {
        InvoiceNumber other = new InvoiceNumber(2016, 12_345);
        InvoiceMentions mentions =
                InvoiceMentions.in(REFERENCE + " and " + Drafts.reference(other) + ", invoices 2015-0007, 2014 / 0008");

        assertThat(mentions.byReference()).containsExactly(INVOICE, other);
        assertThat(mentions.byNumber()).containsExactly(new InvoiceNumber(2015, 7), new InvoiceNumber(2014, 8));
    }

    @Test
    void believesNoReferenceWithADigitWrong() {
        String digits = REFERENCE.replace(" ", "");
        IntStream.range(2, digits.length()).forEach(place -> {
            char wrong = digits.charAt(place) == '9' ? '0' : (char) (digits.charAt(place) + 1);
            String spoilt = digits.substring(0, place) + wrong + digits.substring(place + 1);
            assertThat(InvoiceMentions.in(spoilt).byReference()).as(spoilt).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RF", "RF18", "20170042", "2017-08-01", "12017-00423333333", "RF00 0000 0000"})
    void takesNothingElseForOne(String text) {
        InvoiceMentions mentions = InvoiceMentions.in(text);

        assertThat(mentions.byReference()).isEmpty();
        assertThat(mentions.byNumber()).isEmpty();
    }
}
