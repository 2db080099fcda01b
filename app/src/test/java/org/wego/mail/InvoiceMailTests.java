package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.InvoiceRecipient;
import org.wego.membership.invoicing.sending.MailingProgress;
import org.wego.membership.mail.MailState;

/** The invoices of the run of 2017 reach their contacts, each once. */
class InvoiceMailTests extends InvoiceMailHouse {

    @Test
    void givesEachContactItsInvoiceOnceWhoeverAsksHowOften() throws Exception {
        contact(
                0,
                new Contact("Ngọc Ánh", ContactRole.INVOICES, "anh@city.example"),
                new Contact("Second", ContactRole.INVOICES, "second@city.example"),
                new Contact("Mayor", ContactRole.GENERAL, "mayor@city.example"));
        contact(1, new Contact("Only one", ContactRole.GENERAL, "only@town.example"));
        mailing.send(run);
        mailing.send(run);
        putAll();
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        office.sendDue(inbox.port());
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients())
                .containsExactlyInAnyOrder("anh@city.example", "second@city.example", "only@town.example");
        MimeMessage mail = inbox.to("anh@city.example");
        InvoiceSummary invoice = invoices.getFirst();
        assertThat(mail.getSubject())
                .isEqualTo("Invoice " + invoice.number() + ": membership fee of 2017 for " + invoice.addressee());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(invoice.number() + ".pdf");
        try (PDDocument pdf =
                Loader.loadPDF(parts.getBodyPart(1).getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(invoice.number().toString());
        }
        MailingProgress progress = mailing.progress(run).orElseThrow();
        assertThat(progress.finished()).isTrue();
        assertThat(progress.count(Delivery.SENT)).isEqualTo(3);
        assertThat(progress.count(Delivery.WAITING)).isZero();
        assertThat(progress.count(Delivery.NO_ADDRESS)).isEqualTo(invoices.size() - 2L);
        assertThat(register.after(new InvoiceFilter(null, null, run, null), null, 1_000))
                .extracting(InvoiceSummary::delivery)
                .startsWith(Delivery.SENT, Delivery.SENT, Delivery.NO_ADDRESS);
    }

    @Test
    void saysAtTheInvoiceWhyAnAddressRefusedItAndSendsAgainOnlyThat() throws Exception {
        contact(
                0,
                new Contact("Gone", ContactRole.INVOICES, "gone@city.example"),
                new Contact("There", ContactRole.INVOICES, "there@city.example"));
        mailing.send(run);
        putAll();
        try (MoodyServer server = new MoodyServer()) {
            server.answer("gone@city.example", "550 5.1.1 No such user here");
            office.sendDue(server.port());
            assertThat(server.taken()).containsExactly("there@city.example");
        }
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::email, InvoiceRecipient::state)
                .containsExactly(
                        tuple("gone@city.example", Delivery.FAILED), tuple("there@city.example", Delivery.SENT));
        assertThat(mailing.recipients(invoices.getFirst().number()).getFirst().reason())
                .contains("No such user here");
        assertThat(register.list(new InvoiceFilter(null, null, null, run, null, Delivery.FAILED), 0, 10))
                .extracting(InvoiceSummary::delivery)
                .containsExactly(Delivery.FAILED);

        mailing.send(run);
        putAll();
        MailSummary failed =
                outbox.list(new MailFilter(MailState.FAILED, ""), 0, 1).getFirst();
        assertThat(outbox.tryAgain(failed.id(), MailState.FAILED))
                .as("somebody also tries the first attempt again")
                .isTrue();
        office.clock.pass(Duration.ofMinutes(1));
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).containsExactly("gone@city.example");
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.SENT)).isEqualTo(2);
    }

    @Test
    void sendsOnceWhatIsAskedForWithItsRunAndByItselfAtOnce() throws Exception {
        contact(0, new Contact("Somebody", ContactRole.INVOICES, "somebody@city.example"));
        mailing.send(run);
        Future<?> job = transactions.execute(_ -> {
            assertThat(mailing.send(invoices.getFirst().number())).isTrue();
            FutureTask<?> running = new FutureTask<>(this::putAll, null);
            Thread.ofVirtual().start(running);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            return running;
        });
        assertThat(job).succeedsWithin(Duration.ofSeconds(30));
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("somebody@city.example");
    }

    @Test
    void printsInOnePdfWhatNobodyGetsByMail() throws Exception {
        contact(0, new Contact("Somebody", ContactRole.INVOICES, "somebody@city.example"));
        mailing.send(run);
        putAll();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mailing.printable(run, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(invoices.size() - 1);
            assertThat(text)
                    .contains(
                            invoices.get(1).number().toString(),
                            invoices.getLast().number().toString())
                    .doesNotContain(invoices.getFirst().number().toString());
        }
    }

    @Test
    void knowsThatAGivenUpMailDidNotArrive() {
        contact(0, new Contact("Somebody", ContactRole.INVOICES, "somebody@city.example"));
        mailing.send(run);
        putAll();
        MailSummary mail =
                outbox.list(new MailFilter(null, "somebody@city"), 0, 1).getFirst();
        assertThat(outbox.giveUp(mail.id(), MailState.WAITING)).isTrue();

        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::state)
                .containsExactly(Delivery.FAILED);
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).isEmpty();
    }

    @Test
    void sendsNothingOfARunThatIssuedNothing() {
        assertThatThrownBy(() -> mailing.send(UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no invoices");
    }
}
