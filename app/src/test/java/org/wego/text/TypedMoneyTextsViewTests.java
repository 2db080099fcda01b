package org.wego.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.FeeInvoices;
import org.wego.membership.access.Role;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.DayForm;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.time.MembershipDates;
import org.wego.ui.component.form.DayPicker;

/** The forms about fees, invoices and payments keep clean texts. */
class TypedMoneyTextsViewTests extends TypedForms {

    @Autowired
    BankImport imports;

    @Autowired
    Invoicing invoicing;

    @Autowired
    FeeScheduleEditing schedules;

    @Autowired
    FeeConcessions concessions;

    @Test
    @As(Role.STAFF)
    void saysWhyAnInvoiceIsCredited() {
        UI.getCurrent().navigate("desk/invoices/" + issue(1969));
        click("Credit");
        fill();
        click("Issue the credit note");

        assertThat(jdbc.queryForObject(
                        "select reason from membership.credit_note where credit_year = 1969", String.class))
                .isEqualTo(name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void correctsAnInvoiceInOtherWords() {
        UI.getCurrent().navigate("desk/invoices/" + issue(1966));
        click("Correct");
        fill();
        click("Issue the correction");

        assertThat(jdbc.queryForMap("""
                        select i.addressee_name, i.addressee_lines, l.description, c.reason from membership.invoice i
                        join membership.invoice_line l on l.fee_year = i.fee_year and l.sequence = i.sequence
                        join membership.credit_note c on c.fee_year = i.replaces_year and c.sequence = i.replaces_sequence
                        where i.fee_year = 1966 and i.replaces_year is not null"""))
                .containsEntry("addressee_name", name)
                .containsEntry("addressee_lines", name + "\n2 line")
                .containsEntry("description", name)
                .containsEntry("reason", name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void keepsWhyNobodyIsReminded() {
        InvoiceNumber invoice = issue(1968);
        UI.getCurrent().navigate("desk/reminders", QueryParameters.of("invoice", invoice.toString()));
        click("Block…");
        fill();
        find(DayPicker.class).single().clear();
        click("Block");

        assertThat(jdbc.queryForObject(
                        "select reason from membership.reminder_block where fee_year = 1968", String.class))
                .isEqualTo(name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void setsAnEntryOfTheBankAside() throws IOException {
        String statement = """
                :20:A
                :25:NL81ASNB9999999999
                :60F:C170501USD0,
                :61:1705040504C3,NTRFNONREF//%s
                :62F:C170531USD0,
                """.formatted(Integer.toHexString(name.hashCode()) + "-aside");
        try (BankFile file = BankFile.receive("a.sta", new ByteArrayInputStream(statement.getBytes(UTF_8)))) {
            imports.take(file, null);
        }
        String table =
                "Date,Amount," + name.replace(',', ' ') + "\n2017-05-05,4.00," + Typed.in(random, "Düren") + "\n";
        try (BankFile file =
                BankFile.receive(Typed.in(random, "Düren"), new ByteArrayInputStream(table.getBytes(UTF_8)))) {
            imports.take(
                    file,
                    new ColumnMapping(
                            Typed.in(random, "Düren 1"),
                            "USD",
                            Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1, ColumnRole.TEXT, 2),
                            DayForm.YEAR_FIRST,
                            false));
        }
        UUID id = jdbc.queryForObject(
                "select id from membership.bank_entry where state = 'WAITING' order by id desc limit 1", UUID.class);
        UI.getCurrent().navigate("desk/bank/" + id);
        click("Set aside");
        fill();
        click("Set aside");

        assertThat(jdbc.queryForObject("select reason from membership.bank_entry where id = ?", String.class, id))
                .isEqualTo(name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void recordsAPaymentAndTakesItBack() {
        navigate("desk/payments/new", Component.class);
        fill();
        find(BigDecimalField.class).single().setValue(BigDecimal.TEN);
        click("Record payment");
        click("Reverse");
        fill();
        click("Reverse the payment");

        assertThat(jdbc.queryForMap("""
                        select p.payer, p.bank_reference, p.note, r.reason from membership.payment p
                        join membership.payment_reversal r on r.payment_id = p.id where p.payer = ?""", name))
                .containsEntry("bank_reference", name)
                .containsEntry("note", name + "\n2 line")
                .containsEntry("reason", name + "\n2 line");
    }

    @Test
    @As(Role.ADMIN)
    void namesAVersionOfTheFees() {
        UI.getCurrent().navigate("desk/fees/new/" + MembershipCategory.CORPORATE);
        fill();
        find(DayPicker.class).single().setValue(LocalDate.of(2092, 1, 1));
        click("Save the schedule");

        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        schedules.schedules().stream().filter(it -> it.name().equals(name)).forEach(it -> {
            assertThat(it.decidedBy()).isEqualTo(name);
            schedules.delete(it.id());
        });
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void grantsAndWithdrawsAConcession() {
        MemberId member = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KR, MembershipDates.UNKNOWN)))
                .member();
        UI.getCurrent().navigate("desk/concessions");
        click("Grant a concession");
        ((ComboBox<MemberSummary>) find(ComboBox.class).all().getLast())
                .setValue(directory.find(MemberSearch.of(name), 0, 1).getFirst());
        fill();
        click("Grant");

        assertThat(concessions.of(member, 1)).singleElement().satisfies(granted -> {
            assertThat(granted.reason()).isEqualTo(name + "\n2 line");
            assertThat(granted.approver()).isEqualTo(name);
            concessions.withdraw(granted.id(), Typed.withControls(random, name));
        });
        assertThat(Objects.requireNonNull(concessions.of(member, 1).getFirst().withdrawn())
                        .because())
                .isEqualTo(name);
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void saysWhichSignOfAReasonInvoicesCannotPrint() {
        UI.getCurrent().navigate("desk/concessions");
        click("Grant a concession");
        ((ComboBox<MemberSummary>) find(ComboBox.class).all().getLast())
                .setValue(directory.find(MemberSearch.ALL, 0, 1).getFirst());
        find(TextField.class).withLabel("Approved by").single().setValue("Executive Committee");
        TextArea reason = find(TextArea.class).single();
        reason.setValue("น้ำท่วม");
        click("Grant");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith(COMPLAINT);
    }

    private InvoiceNumber issue(int year) {
        return FeeInvoices.issue(invoicing, MemberId.next(), "City", year);
    }
}
