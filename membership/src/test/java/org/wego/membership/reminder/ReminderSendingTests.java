package org.wego.membership.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;

/** Reminders go out as letters and mails, and not where somebody said why not. */
@ApplicationModuleTest
class ReminderSendingTests extends ReminderTrial {

    @Test
    void printsLettersToWhoeverHasNoEmailAsOnePdf() throws Exception {
        InvoiceNumber invoice = issue(member, 1906);
        InvoiceNumber other = issue(admit(), 1906);
        clock.on(DUE.plusDays(47));
        drafting.draft();
        assertThat(send(invoice)).isEqualTo(new SendOutcome(0, 1, 0));
        send(other);
        assertThat(send(invoice)).as("sent before").isEqualTo(new SendOutcome(0, 0, 0));

        List<ReminderId> letters = reminding.letters();
        assertThat(letters).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reminding.print(letters, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Reminder: invoice " + invoice, "31 July 2017", "47 days", Drafts.reference(invoice));
        }
        assertThat(post(letters)).isEqualTo(2);
        assertThat(post(letters)).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from membership.record_change where record_id in (:ids) and after_value = :is")
                        .param("ids", letters.stream().map(ReminderId::value).toList())
                        .param("is", ReminderState.POSTED.name())
                        .query(Integer.class)
                        .single())
                .as("told once of each")
                .isEqualTo(2);
        assertThat(of(invoice)).extracting(Reminder::state).containsExactly(ReminderState.POSTED);
        assertThat(mails).isEmpty();
    }

    @Test
    void leavesABlockedInvoiceInPeaceUntilItsLastDay() {
        InvoiceNumber invoice = issue(member, 1907);
        clock.on(DUE.plusDays(15));
        drafting.draft();
        assertThat(reminding.block(new BlockReminders(invoice, " ", null))).containsExactly(BlockProblem.REASON);
        assertThat(reminding.block(new BlockReminders(invoice, "Disputed", DUE)))
                .containsExactly(BlockProblem.UNTIL);
        assertThat(reminding.block(new BlockReminders(new InvoiceNumber(1907, 999_999_999), " ", DUE)))
                .as("all at once")
                .containsExactly(BlockProblem.values());
        block(invoice, DUE.plusDays(20));
        assertThat(send(invoice)).isEqualTo(new SendOutcome(0, 0, 1));
        Reminder blocked = of(invoice).getFirst();
        assertThat(blocked.block()).isNotNull();
        assertThat(reminding.drafts()).as("what is offered to be sent").doesNotContain(blocked.id());

        clock.on(DUE.plusDays(21));
        assertThat(reminding.drafts()).contains(blocked.id());
        assertThat(reminding.blockOf(invoice)).isEmpty();
        assertThat(send(invoice)).isEqualTo(new SendOutcome(0, 1, 0));
    }

    @Test
    void listsAndSendsHoweverManyWithTheSameStatements() {
        for (int i = 0; i < 6; i++) {
            issue(admit(), 1908);
        }
        clock.on(DUE.plusDays(15));
        drafting.draft();
        long two = statements.of(() -> reminding.list(ReminderState.DRAFT, null, 0, 2));
        assertThat(statements.of(() -> reminding.list(ReminderState.DRAFT, null, 0, 50)))
                .isEqualTo(two);
        assertThat(reminding.count(ReminderState.DRAFT, null)).isGreaterThan(5);
        long one = statements.of(() -> send(reminding.drafts().subList(0, 1)));
        assertThat(statements.of(() -> send(reminding.drafts().subList(0, 4)))).isEqualTo(one);
    }
}
