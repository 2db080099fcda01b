package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.bank.read.Statements.Entry;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.payment.RecordPayment;

/** What names an invoice books itself, and opens it again when it goes back. */
@ApplicationModuleTest
class BankBookingTests extends BankTrial {

    @Test
    void booksByItselfWhatNamesAnInvoiceAndReopensItWhenTheTransferComesBack() {
        Money bank = bank();
        InvoiceNumber invoice = issue(member, 2017, "6500.00");
        String reference = Drafts.reference(invoice);

        ReceivedBankFile file =
                taken(Statements.camt(List.of(entry("2017-05-04", "6500.00", "FT1", city, "Fee " + reference))));
        assertThat(file.booked()).isOne();
        assertThat(file.waiting()).isZero();
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(bank().minus(bank)).isEqualTo(usd("6500"));
        BankEntry booked = only(BankEntryState.BOOKED);
        assertThat(payments.find(payment(booked)).orElseThrow().summary().payer())
                .isEqualTo(city);

        ReceivedBankFile back = taken(Statements.camt(
                "08",
                Statements.ntry(
                        "-6500.00",
                        "2017-05-09",
                        "FT2",
                        "<RvslInd>true</RvslInd>",
                        Statements.tx("6500.00", city, "", "Returned " + reference))));
        assertThat(back.returned()).isOne();
        assertThat(open(invoice)).isEqualTo(usd("6500"));
        assertThat(bank()).isEqualTo(bank);
        assertThat(register.count(BankEntryState.RETURNED)).isEqualTo(2);
        assertThat(register.count(BankEntryState.WAITING)).isZero();
    }

    @Test
    void makesThreePaymentsOfThreeEntriesThatHaveOneReference() {
        InvoiceNumber invoice = issue(member, 2017, "900.00");
        Entry part = entry("2017-05-04", "300.00", "BATCH7", city, Drafts.reference(invoice));

        ReceivedBankFile file = taken(Statements.camt(List.of(part, part, part)));

        assertThat(file.booked()).isEqualTo(3);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(payments.list(new PaymentFilter(null, member, false), 0, 9))
                .extracting(PaymentSummary::bankReference)
                .containsExactlyInAnyOrder("BATCH7", "BATCH7 2/1", "BATCH7 3/1");
        assertThat(taken(Statements.camt(List.of(part, part, part, part))).fresh())
                .isOne();
    }

    @Test
    void paysTwoInvoicesByOneTransferAndOneInvoiceByTwo() {
        InvoiceNumber old = issue(member, 2016, "250.00");
        InvoiceNumber recent = issue(member, 2017, "300.00");
        String both = Drafts.reference(old) + " " + Drafts.reference(recent);

        assertThat(taken(Statements.camt(List.of(entry("2017-05-04", "550.00", "X1", city, both))))
                        .booked())
                .isOne();
        assertThat(open(old).plus(open(recent))).isEqualTo(usd("0"));

        InvoiceNumber third = issue(member, 2015, "900.00");
        assertThat(taken(Statements.camt(List.of(
                                entry("2017-05-05", "400.00", "X2", city, Drafts.reference(third)),
                                entry("2017-05-05", "500.00", "X3", city, Drafts.reference(third)))))
                        .booked())
                .isEqualTo(2);
        assertThat(open(third)).isEqualTo(usd("0"));
    }

    @Test
    void knowsAPaymentThatSomebodyRecordedByHand() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        PaymentOutcome byHand = recording.record(new RecordPayment(
                PaymentId.next(),
                invoice,
                null,
                LocalDate.of(2017, 5, 4),
                new BigDecimal("300"),
                "USD",
                city,
                "ft 99",
                PaymentMethod.BANK,
                "",
                null,
                null));

        taken(Statements.camt(List.of(entry("2017-05-04", "300.00", "FT99", city, Drafts.reference(invoice)))));

        assertThat(open(invoice)).isEqualTo(usd("400"));
        assertThat(new PaymentOutcome.Done(payment(only(BankEntryState.BOOKED))))
                .isEqualTo(byHand);
    }
}
