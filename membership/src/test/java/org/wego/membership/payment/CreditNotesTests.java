package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceState;

/** What is taken off invoices by credit notes, charges of the bank and write-offs. */
@ApplicationModuleTest
class CreditNotesTests extends PaidInvoices {

    @Test
    void numbersCreditNotesWithoutAGapAndTakesNothingOffThatIsNotOpen() {
        InvoiceNumber invoice = issue(addis, 2013, "700.00");

        assertThat(credit(invoice, "700.01", CreditKind.CREDIT)).isEqualTo(refused(CreditOutcome.Problem.ABOVE_OPEN));
        assertThat(credit(invoice, "0", CreditKind.CREDIT)).isEqualTo(refused(CreditOutcome.Problem.AMOUNT));
        assertThat(credit(invoice, "50.01", CreditKind.BANK_CHARGE))
                .isEqualTo(refused(CreditOutcome.Problem.ABOVE_TOLERANCE));
        assertThat(credits.credit(new IssueCreditNote(invoice, BigDecimal.ONE, CreditKind.CREDIT, " ", null)))
                .isEqualTo(refused(CreditOutcome.Problem.REASON));
        assertThat(credits.credit(
                        new IssueCreditNote(invoice, BigDecimal.ONE, CreditKind.CREDIT, "Late", new BigDecimal("650"))))
                .isEqualTo(new CreditOutcome.Changed(usd("700")));
        assertThat(credits.credit(new IssueCreditNote(
                        new InvoiceNumber(2013, 999_999_999), BigDecimal.ONE, CreditKind.CREDIT, "None", null)))
                .isInstanceOf(CreditOutcome.Unknown.class);

        pay(invoice, "600", AUGUST);
        assertThat(credit(invoice, "20", CreditKind.BANK_CHARGE)).hasToString("Issued[number=C2013-0001]");
        assertThat(state(invoice)).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(credit(invoice, "30", CreditKind.CREDIT)).hasToString("Issued[number=C2013-0002]");
        assertThat(credits.writeOff(
                        new IssueCreditNote(invoice, new BigDecimal("50"), CreditKind.WRITE_OFF, "Dissolved", null)))
                .hasToString("Issued[number=C2013-0003]");
        assertThat(state(invoice)).isEqualTo(InvoiceState.CREDITED);
        assertThat(account()).isEqualTo(usd("0"));
    }

    @Test
    void callsAnInvoicePaidWhereTheBankKeptTheRest() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        pay(invoice, "690", AUGUST);

        credit(invoice, "10", CreditKind.BANK_CHARGE);

        assertThat(state(invoice)).isEqualTo(InvoiceState.PAID);
    }
}
