package org.wego.ui.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.BilledViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.RecordPayment;

/** Staff record payments, credit what is open, look who owes what; each amount leads to what it consists of. */
class PaymentsViewTests extends BilledViewTest {

    private static final String NBSP = "\u00a0";

    @Autowired
    PaymentRecording recording;

    @Autowired
    PaymentRegister register;

    @Autowired
    Clock clock;

    @Test
    @As(Role.STAFF)
    void recordsAPaymentOfAnInvoiceAndShowsWhatItPaid() {
        MemberId makati = city("Makati");
        InvoiceNumber invoice = issue(makati, 1971);
        UI.getCurrent().navigate("desk/payments/new", QueryParameters.of("invoice", invoice.toString()));
        BigDecimalField amount = find(BigDecimalField.class).single();
        assertThat(amount.getValue()).isEqualByComparingTo("700");

        amount.setValue(new BigDecimal("400.001"));
        click("Record payment");
        assertThat(amount.isInvalid()).isTrue();
        amount.setValue(new BigDecimal("400"));
        find(TextField.class).withLabel("Payer").single().setValue("City of Makati");
        click("Record payment");

        assertThat(find(H1.class).single().getText()).isEqualTo("Payment of USD" + NBSP + "400");
        assertThat(texts()).contains("USD" + NBSP + "400", "USD" + NBSP + "0");
        UI.getCurrent().navigate("desk/invoices/" + invoice);
        assertThat(badges()).contains("Partly paid");
        assertThat(texts()).contains("USD" + NBSP + "300");
    }

    @Test
    @As(Role.STAFF)
    void saysAtTheFieldWhatIsNoPayment() {
        InvoiceNumber invoice = issue(city("Makati"), 1974);
        UI.getCurrent().navigate("desk/payments/new", QueryParameters.of("invoice", invoice.toString()));
        BigDecimalField amount = find(BigDecimalField.class).single();
        DatePicker received = find(DatePicker.class).single();
        for (String wrong : List.of("0", "-5", "1.005", "1000000001")) {
            amount.setValue(new BigDecimal(wrong));
            click("Record payment");
            assertThat(amount.isInvalid()).as(wrong).isTrue();
        }
        amount.clear();
        click("Record payment");
        assertThat(amount.isInvalid()).isTrue();
        amount.setValue(new BigDecimal("10"));
        received.setValue(LocalDate.now(clock).plusDays(2));
        click("Record payment");
        assertThat(received.isInvalid()).isTrue();

        assertThat(find(H1.class).single().getText()).isEqualTo("Record payment");
        assertThat(register.open(city("Makati")))
                .filteredOn(it -> it.number().equals(invoice))
                .extracting(OpenInvoice::open)
                .containsExactly(Money.parse("USD 700.00"));
    }

    @Test
    @As(Role.STAFF)
    void tellsTheSecondOfTwoTabsThatTheInvoiceIsPaid() {
        InvoiceNumber invoice = issue(city("Makati"), 1975);
        UI.getCurrent().navigate("desk/payments/new", QueryParameters.of("invoice", invoice.toString()));
        Money seven = Money.parse("USD 700.00");
        assertThat(recording.record(new RecordPayment(
                        PaymentId.next(),
                        invoice,
                        city("Makati"),
                        LocalDate.now(clock),
                        seven.getAmount(),
                        "USD",
                        "City of Makati",
                        "",
                        PaymentMethod.BANK,
                        "",
                        null,
                        seven.getAmount())))
                .isInstanceOf(PaymentOutcome.Done.class);
        PaymentFilter ofMakati = new PaymentFilter(null, city("Makati"), false);
        int recorded = register.count(ofMakati);

        click("Record payment");

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("Record payment");
        UI.getCurrent().navigate("desk/invoices/" + invoice);
        assertThat(badges()).contains("Paid");
        assertThat(register.count(ofMakati)).isEqualTo(recorded);
    }

    @Test
    @As(Role.STAFF)
    void creditsWhatIsOpenAndTakesThePaymentBack() {
        InvoiceNumber invoice = issue(city("Makati"), 1972);
        UI.getCurrent().navigate("desk/payments/new", QueryParameters.of("invoice", invoice.toString()));
        find(BigDecimalField.class).single().setValue(new BigDecimal("660"));
        click("Record payment");
        click("Reverse");
        find(TextArea.class).single().setValue("Another city");
        click("Reverse the payment");
        assertThat(badges()).containsExactly("Reversed");

        UI.getCurrent().navigate("desk/invoices/" + invoice);
        assertThat(badges()).contains("Open");
        assertThat(find(Button.class).withText("Bank kept the rest").all()).isEmpty();
        click("Credit");
        find(BigDecimalField.class).single().setValue(new BigDecimal("660"));
        find(TextArea.class).single().setValue("Agreed");
        click("Issue the credit note");
        assertThat(badges()).contains("Partly paid");
        click("Bank kept the rest");
        assertThat(badges()).contains("Credited");
    }

    @Test
    @As(Role.STAFF)
    void listsPaymentsAccountsAndReceivables() {
        MemberId makati = city("Makati");
        InvoiceNumber invoice = issue(makati, 1973);
        UI.getCurrent().navigate("desk/payments/new", QueryParameters.of("member", makati.toString()));
        find(BigDecimalField.class).single().setValue(new BigDecimal("1"));
        click("Record payment");

        UI.getCurrent().navigate("desk/payments");
        assertThat(test(grid()).size()).isPositive();
        UI.getCurrent().navigate("desk/members/" + makati + "/account");
        assertThat(find(H1.class).single().getText()).startsWith("Account of Makati");
        assertThat(test(grid()).size()).isGreaterThan(1);
        assertThat(find(Button.class).withText("Use credit").all())
                .hasSize(recording.usableCredit(Debtor.of(makati)).isZero() ? 0 : 1);
        UI.getCurrent().navigate("desk/receivables");
        assertThat(find(NativeTableCell.class).all().stream().map(NativeTableCell::getText))
                .contains("Asia", "All");
        assertThat(test(grid()).size()).isPositive();
        UI.getCurrent().navigate("desk/receivables", QueryParameters.of("asOf", "1999-01-01"));
        assertThat(find(Grid.class).all()).isEmpty();
        assertThat(invoice.year()).isEqualTo(1973);
    }
}
