package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentOutcome.Done;
import org.wego.membership.payment.PaymentOutcome.Known;
import org.wego.membership.payment.PaymentOutcome.Problem;

/** What is no payment is not recorded, and what was recorded before is not recorded again. */
@ApplicationModuleTest
class RefusedPaymentsTests extends PaidInvoices {

    @Test
    void knowsOneMovementAtTheBankAgainHoweverItIsWritten() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        String reference = "Ref " + UUID.randomUUID();
        PaymentId first = done(recording.record(
                payment(invoice, null, "300", AUGUST, reference).build()));

        assertThat(recording.record(payment(invoice, null, "300.00", AUGUST, reference.toLowerCase(Locale.ROOT) + " ")
                        .build()))
                .isEqualTo(new Known(first));
        assertThat(recording.record(
                        payment(invoice, null, "300", SEPTEMBER, reference).build()))
                .isInstanceOf(Done.class);
        recording.reverse(first, "Another member's");
        assertThat(recording.record(
                        payment(invoice, null, "300", AUGUST, reference).build()))
                .isInstanceOf(Done.class);
    }

    @Test
    void tellsTheSecondOfTwoWhoRecordTheSameFromOpenForms() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        PaymentBuilder form = payment(invoice, null, "700", AUGUST, "").read("700");
        RecordPayment sent = form.build();

        assertThat(recording.record(sent)).isInstanceOf(Done.class);
        assertThat(recording.record(sent)).as("the same form").isEqualTo(new Known(sent.id()));
        assertThat(recording.record(form.build()))
                .as("another one that was opened before")
                .isEqualTo(new PaymentOutcome.Changed(usd("0")));
        assertThat(account()).isEqualTo(usd("0"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, USD, 2017-08-01, AMOUNT",
        "-1, USD, 2017-08-01, AMOUNT",
        "1.005, USD, 2017-08-01, AMOUNT",
        "1000000001, USD, 2017-08-01, AMOUNT",
        "10, EUR, 2017-08-01, CURRENCY",
        "10, USD, 2017-11-02, RECEIVED_ON",
        "10, USD, 2015-12-31, RECEIVED_ON"
    })
    void refusesWhatIsNoPayment(String amount, String currency, LocalDate day, Problem problem) {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");

        assertThat(recording.record(payment(invoice, null, amount, day, "")
                        .currency(currency)
                        .build()))
                .isEqualTo(invalid(problem));
        assertThat(account()).isEqualTo(usd("700"));
    }

    @Test
    void refusesWhatCannotBeAllocated() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        InvoiceNumber foreign = issue(another(), 2017, "700.00");

        assertThat(shares(share(foreign, "10"))).isEqualTo(invalid(Problem.FOREIGN_INVOICE));
        assertThat(shares(share(invoice, "700.01"))).isEqualTo(invalid(Problem.ABOVE_OPEN));
        assertThat(shares(share(invoice, "800.01"))).isEqualTo(invalid(Problem.ABOVE_PAYMENT));
        assertThat(shares(share(invoice, "-1"))).isEqualTo(invalid(Problem.ALLOCATION));
        assertThat(shares(share(invoice, "1"), share(invoice, "1"))).isEqualTo(invalid(Problem.ALLOCATION));
        assertThat(shares(share(new InvoiceNumber(2017, 999_999_999), "1"))).isEqualTo(invalid(Problem.INVOICE));
        assertThat(recording.record(
                        payment(null, MemberId.next(), "1", AUGUST, "").build()))
                .isEqualTo(invalid(Problem.MEMBER));
        assertThat(recording.record(payment(invoice, another(), "1", AUGUST, "").build()))
                .isEqualTo(invalid(Problem.FOREIGN_INVOICE));
        assertThat(recording.reverse(PaymentId.next(), "No such")).isInstanceOf(PaymentOutcome.Unknown.class);
        assertThat(account()).isEqualTo(usd("700"));
    }
}
