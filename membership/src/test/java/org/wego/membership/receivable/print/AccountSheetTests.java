package org.wego.membership.receivable.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentDetails;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.press.SheetPress;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.AccountStatement.Kind;
import org.wego.membership.receivable.AccountStatement.Movement;

class AccountSheetTests {

    private static final LocalDate JULY = LocalDate.of(2017, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2017, 8, 1);
    private static final Letterhead SENDER = new Letterhead("Cities of Tomorrow", List.of("1 New Street"), List.of());
    private static final Addressee ADDIS = new Addressee("Addis Ababa", List.of("Piazza"));

    private final SheetPress press = new SheetPress();

    @Test
    void printsTheAccountOfAMember() throws IOException {
        AccountStatement statement = new AccountStatement(
                Debtor.of(MemberId.next()),
                "Addis Ababa",
                JULY,
                AUGUST,
                Money.parse("USD 0.00"),
                List.of(
                        new Movement(
                                JULY,
                                Kind.INVOICE,
                                "2017-0001",
                                new InvoiceNumber(2017, 1),
                                Money.parse("USD 700.00"),
                                Money.parse("USD 700.00")),
                        new Movement(
                                AUGUST,
                                Kind.PAYMENT,
                                PaymentId.next().toString(),
                                null,
                                Money.parse("USD -400.00"),
                                Money.parse("USD 300.00"))),
                Money.parse("USD 300.00"));

        assertThat(text(press.print(StatementSheet.of(statement, SENDER, ADDIS))))
                .contains("Cities of Tomorrow", "Addis Ababa", "Piazza", "Account on 1 August 2017")
                .contains("1 July 2017 Invoice 2017-0001", "Payment received", "Please pay USD\u00a0300.00");
    }

    @Test
    void printsAReceipt() throws IOException {
        PaymentSummary payment = new PaymentSummary(
                PaymentId.next(),
                AUGUST,
                Debtor.of(MemberId.next()),
                "Addis Ababa",
                Money.parse("USD 800.00"),
                Money.parse("USD 700.00"),
                PaymentMethod.BANK,
                "City treasury",
                "REF 1",
                "",
                "staff",
                Instant.EPOCH,
                null);
        PaymentDetails details = new PaymentDetails(
                payment,
                List.of(new PaymentDetails.Paid(new InvoiceNumber(2017, 1), Money.parse("USD 700.00"), AUGUST)));

        assertThat(text(press.print(ReceiptSheet.of(details, SENDER, ADDIS))))
                .contains("Receipt of USD\u00a0800.00", "We received USD\u00a0800.00 on 1 August 2017")
                .contains("City treasury", "REF 1", "For invoice 2017-0001", "USD\u00a0700.00")
                .contains("Kept for your next invoice USD\u00a0100.00");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
