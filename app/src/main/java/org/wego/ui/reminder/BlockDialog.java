package org.wego.ui.reminder;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.reminder.BlockOutcome;
import org.wego.membership.reminder.BlockReminders;
import org.wego.membership.reminder.Reminding;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;

/** Asks why, and until when, nobody is to be reminded of an invoice. */
final class BlockDialog extends AskingDialog {

    private final transient Reminding reminding;
    private final transient InvoiceNumber invoice;
    private final transient Runnable done;
    private final TextArea reason = new TextArea(getTranslation("reminders.block.reason"));
    private final DayPicker until = new DayPicker();

    BlockDialog(Reminding reminding, InvoiceNumber invoice, Runnable done) {
        this.reminding = reminding;
        this.invoice = invoice;
        this.done = done;
        reason.setRequired(true);
        reason.setMaxLength(BlockReminders.LONGEST_REASON);
        reason.setWidthFull();
        until.setLabel(getTranslation("reminders.block.until"));
        until.setHelperText(getTranslation("reminders.block.until.help"));
        until.setClearButtonVisible(true);
        setHeaderTitle(getTranslation("reminders.block.of", invoice));
        add(new Paragraph(getTranslation("reminders.block.consequence")), reason, until);
        offer(getTranslation("reminders.block.do"), this::block);
    }

    private void block() {
        BlockOutcome outcome = reminding.block(new BlockReminders(invoice, reason.getValue(), until.getValue()));
        reason.setInvalid(outcome == BlockOutcome.REASON);
        reason.setErrorMessage(getTranslation("reminders.block.REASON"));
        until.setInvalid(outcome == BlockOutcome.UNTIL);
        until.setErrorMessage(getTranslation("reminders.block.UNTIL"));
        if (outcome == BlockOutcome.INVOICE) {
            refuse(getTranslation("reminders.block.INVOICE", invoice));
        }
        if (outcome == BlockOutcome.DONE) {
            close();
            Notice.done(getTranslation("reminders.block.done", invoice));
            done.run();
        }
    }
}
