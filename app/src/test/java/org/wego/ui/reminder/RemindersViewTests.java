package org.wego.ui.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.BilledViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.reminder.Reminder;

/** Staff look at drafts, send them, print the letters, and leave what is disputed in peace. */
class RemindersViewTests extends BilledViewTest {

    @Autowired
    Clock clock;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from membership.reminder_sending").update();
        jdbc.sql("delete from membership.reminder").update();
        jdbc.sql("delete from membership.reminder_block").update();
        // invoices of other tests stay out of it
        jdbc.sql("update membership.invoice set due_on = ? where due_on < ?")
                .params(today().plusDays(30), today())
                .update();
    }

    @Test
    @As(Role.STAFF)
    void sendsWhatWasLookedAtAndPrintsTheLetters() {
        InvoiceNumber invoice = overdue(1964);
        UI.getCurrent().navigate("desk/reminders");
        click("Check now");
        Reminder draft = (Reminder) test(grid()).getRow(0);
        assertThat(draft.invoice()).isEqualTo(invoice);
        click("Send 1 reminder");
        confirm();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Print 1 letter");
        click("Letters are posted");
        assertThat(buttons()).doesNotContain("Letters are posted", "Send 1 reminder");
        UI.getCurrent().navigate("desk/reminders", QueryParameters.of("state", "POSTED"));
        assertThat(test(grid()).size()).isOne();
    }

    @Test
    @As(Role.STAFF)
    void blocksAnInvoiceWithAReasonAndLiftsItAgain() {
        InvoiceNumber invoice = overdue(1965);
        UI.getCurrent().navigate("desk/reminders", QueryParameters.of("invoice", invoice.toString()));
        click("Block…");
        DatePicker until = find(DatePicker.class).withLabel("Until").single();
        until.setValue(today().minusDays(1));
        click("Block");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(until.getErrorMessage())
                .as("at once, and not one after the other")
                .isEqualTo("This day is over. Choose one from today on, or none.");
        assertThat(until.isInvalid()).isTrue();
        until.clear();
        find(TextArea.class).single().setValue("Disputed");
        click("Block");
        assertThat(texts()).contains("Nobody is reminded until somebody lifts this: Disputed");
        click("Check now");
        assertThat(test(grid()).size()).isZero();
        click("Lift the block");
        click("Check now");
        assertThat(test(grid()).size()).isOne();
    }

    private InvoiceNumber overdue(int year) {
        InvoiceNumber number = issue(MemberId.next(), year);
        jdbc.sql("update membership.invoice set due_on = ? where fee_year = ? and sequence = ?")
                .params(today().minusDays(20), year, number.sequence())
                .update();
        return number;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
