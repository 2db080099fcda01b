package org.wego.ui.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.BilledViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.BankRegister.Considered;
import org.wego.membership.invoicing.InvoiceNumber;

/** Staff drop a statement, look at what waits with what speaks for it, and decide with a click. */
class BankViewTests extends BilledViewTest {

    @Autowired
    BankImport imports;

    /** The list is that of all tests. */
    @BeforeEach
    void forget() {
        jdbc.sql("delete from membership.bank_entry").update();
        jdbc.sql("delete from membership.bank_file").update();
    }

    @Test
    @As(Role.STAFF)
    void booksWhatIsProposedByAClickInTheList() throws IOException {
        InvoiceNumber invoice = issue(city("Makati"), 1977);
        drop(statement("C700,", "Invoice " + invoice, "MAKATI"));
        assertThat(titles()).contains("may.sta is taken in");
        UI.getCurrent().navigate("desk/bank", QueryParameters.of("state", "WAITING"));

        Considered waiting = (Considered) test(grid()).getRow(0);
        assertThat(waiting.entry().payer()).isEqualTo("MAKATI");
        assertThat(test(grid()).getCellComponent(0, 3).getChildren().map(it -> ((Span) it).getText()))
                .containsExactly(
                        "Invoice " + invoice + " of Makati", "invoice number · exact amount · name of the payer");
        ((Button) test(grid()).getCellComponent(0, 5)).click();
        assertThat(open(invoice)).isEqualByComparingTo("0");
    }

    @Test
    @As(Role.STAFF)
    void tellsAllOfAnEntryAndSetsItAside() throws IOException {
        drop(statement("C12,5", "Thanks " + UUID.randomUUID(), "NOBODY"));
        String id = jdbc.sql(
                        "select id from membership.bank_entry where payer = 'NOBODY' and state = 'WAITING' limit 1")
                .query(String.class)
                .single();
        UI.getCurrent().navigate("desk/bank/" + id);
        assertThat(find(H1.class).single().getText()).startsWith("Entry of USD");
        click("Set aside");
        click("Set aside");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Not from a member");
        click("Set aside");
        assertThat(badges()).containsExactly("Set aside");
        click("Take it up again");
        assertThat(badges()).containsExactly("Waiting");
        click("Book to…");
        click("Book");
        assertThat(badges()).containsExactly("Booked");
    }

    @Test
    @As(Role.STAFF)
    void namesAnEntryByTheBeginningOfAllThatTheBankSays() throws IOException {
        String text = "0".repeat(300);
        drop(statement("C13,5", "Thanks", "LONG"));
        jdbc.sql("update membership.bank_entry set payer = '', text = ? where payer = 'LONG'")
                .param(text)
                .update();
        String id = jdbc.sql("select id from membership.bank_entry where text = ?")
                .param(text)
                .query(String.class)
                .single();

        UI.getCurrent().navigate("desk/bank/" + id);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(text)
                .anySatisfy(it -> assertThat(it).endsWith(" " + "0".repeat(59) + "…"));
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void asksOnceWhatTheColumnsOfATableHold() throws IOException {
        String titles = "Date,Amount,Payer,Description " + UUID.randomUUID() + "\n";
        drop(titles + "2017-05-04,5.00,SOMEBODY,Thanks\n");
        assertThat(titles()).contains("What do the columns hold?");
        ComboBox<String> account =
                find(ComboBox.class).withLabel("Whose account").single();
        account.setValue("NL81ASNB9999999999");
        click("Read the table");
        assertThat(titles()).contains("may.sta is taken in");
        drop(titles + "2017-05-05,6.00,SOMEBODY,Thanks\n");
        assertThat(titles()).contains("may.sta is taken in");
    }

    @Test
    @As(Role.STAFF)
    void saysAtEachFieldWhyATableCannotBeReadLikeThis() throws IOException {
        drop("Date,Amount,Payer,Description " + UUID.randomUUID() + "\n2017-05-04,5.00,SOMEBODY,Thanks\n");
        // an account that is known from a file before is offered
        column("Whose account").clear();
        column("Currency").clear();
        column("Day").clear();
        column("Amount with its sign").clear();
        click("Read the table");
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "Whose account: Say whose account it is, in at most 40 letters.",
                        "Currency: Choose the currency, or below the column that holds it.",
                        "Day: Choose the column of the day.",
                        "Amount with its sign: Choose the column of the amount, or that of what came in.");

        column("Whose account").setValue("NL81ASNB9999999999");
        column("Currency").setValue("USD");
        column("Day").setValue(1);
        column("Amount with its sign").setValue(1);
        click("Read the table");
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "Day: This column is chosen for something else as well. Choose another one.",
                        "Amount with its sign: This column is chosen for something else as well. Choose another one.");

        column("Day").setValue(0);
        click("Read the table");
        assertThat(titles()).contains("may.sta is taken in");
    }

    @Test
    @As(Role.STAFF)
    void saysWhyAFileIsRefused() throws IOException {
        drop(":20:A\n:25:NL81ASNB9999999999\n:60F:C170501USD0,\n");

        assertThat(titles()).contains("may.sta cannot be read");
        assertThat(texts()).anySatisfy(it -> assertThat(it).contains("closing balance"));
    }

    private void drop(String text) throws IOException {
        BankView view = navigate(BankView.class);
        BankFile file = BankFile.receive("may.sta", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        view.show(file, imports.take(file, null));
    }

    private static String statement(String amount, String text, String payer) {
        return """
                :20:STARTUMS
                :25:NL81ASNB9999999999
                :60F:C170501USD0,
                :61:1705040504%sNTRFNONREF//%s
                :86:166?00TRANSFER?20%s?32%s
                :62F:C170531USD0,
                -
                """.formatted(amount, UUID.randomUUID().toString().substring(0, 14), text, payer);
    }

    private BigDecimal open(InvoiceNumber invoice) {
        return jdbc.sql("""
                        select i.total - coalesce((select sum(a.amount) from membership.allocation a
                            where a.fee_year = i.fee_year and a.sequence = i.sequence), 0)
                        from membership.invoice i where i.fee_year = ? and i.sequence = ?""")
                .params(invoice.year(), invoice.sequence())
                .query(BigDecimal.class)
                .single();
    }

    /** The first of that label: the currency of all entries stands before its column. */
    @SuppressWarnings("unchecked")
    private ComboBox<Object> column(String label) {
        return find(ComboBox.class).withLabel(label).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private List<String> complaints() {
        List<ComboBox<Object>> fields =
                (List<ComboBox<Object>>) (List<?>) find(ComboBox.class).all();
        return fields.stream()
                .filter(ComboBox::isInvalid)
                .map(it -> it.getLabel() + ": " + it.getErrorMessage())
                .toList();
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
