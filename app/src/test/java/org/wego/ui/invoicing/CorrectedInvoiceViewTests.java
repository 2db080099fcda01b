package org.wego.ui.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.BilledViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.registration.RegistrationInvoice;
import org.wego.membership.invoicing.registration.RegistrationInvoicing;
import org.wego.membership.ledger.Debtor;

/** Staff correct an invoice on its page, and find those of people as they find those of members. */
class CorrectedInvoiceViewTests extends BilledViewTest {

    private static final String NBSP = "\u00a0";

    @Autowired
    RegistrationInvoicing registrations;

    @Autowired
    MemberContacts contacts;

    @Test
    @As(Role.STAFF)
    void correctsAnInvoiceOnceAndLeadsFromOneToTheOther() {
        InvoiceNumber wrong = issue(city("Makati"), 1961);
        UI.getCurrent().navigate("desk/invoices/" + wrong);
        click("Correct");
        find(BigDecimalField.class).single().setValue(new BigDecimal("0"));
        click("Issue the correction");
        assertThat(find(BigDecimalField.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).last().isInvalid()).as("no reason").isTrue();
        find(BigDecimalField.class).single().setValue(new BigDecimal("650"));
        find(TextArea.class).last().setValue("Wrong population");
        click("Issue the correction");

        assertThat(find(H1.class).single().getText()).isEqualTo("Invoice 1961-0002");
        assertThat(badges()).contains("Open");
        assertThat(anchors()).contains("In place of " + wrong);
        UI.getCurrent().navigate("desk/invoices/" + wrong);
        assertThat(badges()).contains("Credited");
        assertThat(anchors()).contains("Replaced by 1961-0002");
        assertThat(buttons())
                .doesNotContain("Correct")
                .as("what was taken back")
                .doesNotContain("Send by e-mail");
    }

    @Test
    @As(Role.STAFF)
    void sendsAndPaysTheInvoiceOfAPersonAndShowsItsAccount() {
        PersonId minji = ((ContactOutcome.Saved) contacts.add(
                        city("Makati"),
                        new PersonDraft("Minji Kim", UUID.randomUUID() + "@one.example", "", ""),
                        false,
                        Mandate.of(ContactRole.GENERAL)))
                .person();
        InvoiceNumber invoice = registrations.invoice(new RegistrationInvoice(
                UUID.randomUUID(),
                Debtor.of(minji),
                1962,
                List.of(new RegistrationInvoice.Line("Assembly", Money.parse("USD 120.00")))));

        UI.getCurrent().navigate("desk/invoices", QueryParameters.of("person", minji.toString()));
        assertThat(test(grid()).size()).isOne();
        UI.getCurrent().navigate("desk/invoices/" + invoice);
        assertThat(anchors()).contains("Open the person");
        assertThat(texts()).contains("Assembly", "Registration income");
        click("Send by e-mail");
        assertThat(badges()).contains("Waiting");
        click("Record payment");
        assertThat(find(TextField.class).withLabel("Payer").single().getValue()).isEqualTo("Minji Kim");
        assertThat(find(BigDecimalField.class).single().getValue()).isEqualByComparingTo("120");
        click("Record payment");
        assertThat(find(H1.class).single().getText()).isEqualTo("Payment of USD" + NBSP + "120");
        UI.getCurrent().navigate("desk/people/" + minji + "/account");
        assertThat(find(H1.class).single().getText()).isEqualTo("Account of Minji Kim");
        assertThat(test(grid()).size()).isEqualTo(2);
        UI.getCurrent().navigate("desk/people/" + minji);
        assertThat(anchors()).contains("Account", "Invoices");
    }

    private List<String> anchors() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
