package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.InvoiceRecipient;
import org.wego.membership.mail.MailState;

/** What became of contacts and invoices between asking and sending decides who gets one. */
class InvoiceMailMeanwhileTests extends InvoiceMailHouse {

    @Test
    void sendsToWhoBecameAContactMeanwhile() {
        mailing.send(run);
        putAll();
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.NO_ADDRESS))
                .isEqualTo(invoices.size());

        contact(0, new Contact("New", ContactRole.INVOICES, "new@city.example"));
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("new@city.example");
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.NO_ADDRESS))
                .isEqualTo(invoices.size() - 1L);
    }

    @Test
    void sendsToWhoBecameAContactBehindThePlaceThatTheWorkHasReached() {
        mailing.send(run);
        putAll();
        jdbc.sql("update membership.invoice_mailing set finished = false").update();
        contact(0, new Contact("New", ContactRole.INVOICES, "new@city.example"));
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("new@city.example");
    }

    @Test
    void sendsNoInvoiceThatWasTakenBackWhole() {
        contact(0, new Contact("Somebody", ContactRole.INVOICES, "somebody@city.example"));
        contact(1, new Contact("Other", ContactRole.INVOICES, "other@city.example"));
        mailing.send(run);
        putAll();
        takeBack(0, invoices.getFirst().total());
        takeBack(1, Money.of(CurrencyUnit.USD, 1));
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).containsExactly("other@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::state)
                .containsExactly(Delivery.FAILED);

        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).containsExactly("other@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number())).isEmpty();
        assertThat(mailing.send(invoices.getFirst().number())).isFalse();
    }

    @Test
    void printsNoInvoiceThatWasTakenBackWhole() throws IOException {
        mailing.send(run);
        putAll();
        InvoiceFilter toPrint = new InvoiceFilter(null, null, null, run, null, Delivery.NO_ADDRESS);
        int before = register.count(toPrint);
        assertThat(pagesToPrint()).isEqualTo(before);

        takeBack(0, invoices.getFirst().total());
        takeBack(1, Money.of(CurrencyUnit.USD, 1));

        assertThat(pagesToPrint()).isEqualTo(before - 1);
        assertThat(register.count(toPrint)).isEqualTo(before - 1);
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.NO_ADDRESS))
                .isEqualTo(before - 1L);
        assertThat(mailing.recipients(invoices.getFirst().number())).isEmpty();
        assertThat(register.find(invoices.getFirst().number())).isPresent();
        assertThat(register.after(new InvoiceFilter(null, null, run, null), null, 2))
                .extracting(InvoiceSummary::delivery)
                .containsExactly(null, Delivery.NO_ADDRESS);
    }

    private int pagesToPrint() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mailing.printable(run, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            return pdf.getNumberOfPages();
        }
    }

    @Test
    void sendsOnceToAnAddressThatIsWrittenInOtherCapitalsLater() {
        contact(0, new Contact("Treasury", ContactRole.INVOICES, "treasury@city.example"));
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        jdbc.sql("update membership.person set email = 'Treasury@City.example' where email = 'treasury@city.example'")
                .update();
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("treasury@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number())).hasSize(1);
    }

    @Test
    void sendsAgainWhatFailedAtAnAddressThatIsWrittenOtherwiseNow() {
        contact(0, new Contact("Anh", ContactRole.INVOICES, "Anh@City.example"));
        mailing.send(run);
        putAll();
        outbox.giveUp(
                outbox.list(new MailFilter(null, "anh@city"), 0, 1).getFirst().id(), MailState.WAITING);
        readdress(0, "anh@city.example");
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("anh@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::email, InvoiceRecipient::state)
                .containsExactly(tuple("anh@city.example", Delivery.SENT));
    }

    @Test
    void sendsNoInvoiceToWhomTheMemberTurnsToNoMore() {
        contact(0, new Contact("Typo", ContactRole.INVOICES, "typo@city.example"));
        mailing.send(run);
        putAll();
        readdress(0, "right@city.example");
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).isEmpty();
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(Delivery.FAILED);
                    assertThat(it.reason()).contains("no longer to get it");
                });

        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).containsExactly("right@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::email, InvoiceRecipient::state)
                .containsExactly(tuple("right@city.example", Delivery.SENT));
    }
}
