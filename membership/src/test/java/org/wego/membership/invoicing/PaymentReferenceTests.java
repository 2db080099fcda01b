package org.wego.membership.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaymentReferenceTests {

    /** The example of the standard. */
    @Test
    void knowsTheExampleOfTheStandard() {
        assertThat(new PaymentReference("RF18539007547034").holds()).isTrue();
        assertThat(new PaymentReference("RF18539007547043").holds()).isFalse();
    }

    @Test
    void isMadeFromTheNumber() {
        PaymentReference reference = PaymentReference.of(new InvoiceNumber(2017, 1));

        assertThat(reference.value()).matches("RF[0-9]{2}20170001");
        assertThat(reference.holds()).isTrue();
        assertThat(reference.printed()).matches("RF[0-9]{2} 2017 0001");
    }

    @Test
    void holdsForEveryNumber() {
        assertThat(Drafts.numbers(2017, 1, 20_000).map(PaymentReference::of)).allMatch(PaymentReference::holds);
    }

    @Test
    void noticesEveryWrongDigit() {
        String right = PaymentReference.of(new InvoiceNumber(2017, 1234)).value();
        for (int place = 2; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(new PaymentReference(other).holds()).isEqualTo(other.equals(right));
            }
        }
    }
}
