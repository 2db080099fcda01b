package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.ImportOutcome;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.DayForm;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.reminder.BlockReminders;
import org.wego.membership.reminder.Reminding;
import org.wego.membership.schedule.FeeScheduleDraft;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.schedule.ScheduleOutcome;

/** Writes a row into every table of fees, invoices and payments. */
final class MoneyRows {

    private MoneyRows() {}

    static void writeFees(ApplicationContext house, MemberSummary seoul) {
        assertThat(house.getBean(FeeConcessions.class)
                        .grant(new GrantConcession(
                                seoul.id(),
                                null,
                                "Host of the Assembly",
                                "Executive Committee",
                                2017,
                                LocalDate.of(2017, 12, 31))))
                .isInstanceOf(ConcessionOutcome.Done.class);
        FeeScheduleEditing schedules = house.getBean(FeeScheduleEditing.class);
        MembershipCategory category = MembershipCategory.values()[0];
        assertThat(schedules.add(new FeeScheduleDraft(
                        category,
                        "A later one",
                        LocalDate.of(2040, 1, 1),
                        "General Assembly",
                        schedules.latestRule(category))))
                .isInstanceOf(ScheduleOutcome.Saved.class);
        house.getBean(CountryDecisions.class).decide("Korea, the southern one", null, CountryCode.KR);
    }

    static void issue(ApplicationContext house) {
        FeeRuns runs = house.getBean(FeeRuns.class);
        EditionSummary edition = house.getBean(EconomicData.class).editions().getFirst();
        runs.cancel(runs.start(2016, edition.id()).run());
        FeeRunId run = runs.start(2017, edition.id()).run();
        RenewedConnectionsTests.await(() -> runs.find(run).orElseThrow().state() == FeeRunState.PREVIEWED);
        runs.confirm(run, Objects.requireNonNull(runs.find(run).orElseThrow().fingerprint()));
        RenewedConnectionsTests.await(() -> runs.find(run).orElseThrow().state() == FeeRunState.ISSUED);
        InvoiceMailing mailing = house.getBean(InvoiceMailing.class);
        mailing.send(run.value());
        @SuppressWarnings("unchecked")
        RecurringTask<Void> job = house.getBean("mailInvoices", RecurringTask.class);
        job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
        assertThat(mailing.progress(run.value()).orElseThrow().finished()).isTrue();
        pay(
                house,
                house.getBean(InvoiceRegister.class)
                        .list(new InvoiceFilter(null, null, run.value(), null), 0, 1)
                        .getFirst()
                        .number());
    }

    static void pay(ApplicationContext house, InvoiceNumber invoice) {
        PaymentRecording recording = house.getBean(PaymentRecording.class);
        PaymentId payment = PaymentId.next();
        recording.record(new RecordPayment(
                payment,
                invoice,
                null,
                LocalDate.of(2017, 8, 1),
                BigDecimal.TEN,
                "USD",
                "City",
                "Reference",
                PaymentMethod.BANK,
                "",
                null,
                null));
        assertThat(recording.reverse(payment, "Another city's")).isInstanceOf(PaymentOutcome.Done.class);
        assertThat(house.getBean(CreditNoting.class)
                        .credit(new IssueCreditNote(invoice, BigDecimal.ONE, CreditKind.CREDIT, "Agreed", null)))
                .isInstanceOf(CreditOutcome.Issued.class);
    }

    /** Everything of the run has been due for three weeks. */
    static void remind(ApplicationContext house) {
        house.getBean(JdbcClient.class)
                .sql("update membership.invoice set due_on = ?")
                .param(LocalDate.now(house.getBean(Clock.class)).minusDays(21))
                .update();
        InvoiceSummary invoice = house.getBean(InvoiceRegister.class)
                .list(InvoiceFilter.all(), 0, 1)
                .getFirst();
        house.getBean(MemberContacts.class)
                .add(
                        Objects.requireNonNull(invoice.debtor().member()),
                        new PersonDraft("Treasury", "treasury@city.example", "", ""),
                        false,
                        Mandate.of(ContactRole.INVOICES));
        Reminding reminding = house.getBean(Reminding.class);
        reminding.refresh();
        reminding.send(reminding.drafts());
        assertThat(reminding.block(new BlockReminders(invoice.number(), "Disputed", null)))
                .isEmpty();
    }

    /** A table of the bank, so that what its columns hold is kept as well. */
    static void takeInWhatTheBankSays(ApplicationContext house) throws IOException {
        byte[] table = "Date,Amount,Payer,Description\n2017-08-01,10.00,City,Fee\n".getBytes(StandardCharsets.UTF_8);
        try (BankFile file = BankFile.receive("august.csv", new ByteArrayInputStream(table))) {
            assertThat(house.getBean(BankImport.class)
                            .take(
                                    file,
                                    new ColumnMapping(
                                            "NL81ASNB9999999999",
                                            "USD",
                                            Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1),
                                            DayForm.YEAR_FIRST,
                                            false)))
                    .isInstanceOf(ImportOutcome.Taken.class);
        }
    }
}
