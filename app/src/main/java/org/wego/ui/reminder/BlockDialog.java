package org.wego.ui.reminder;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.reminder.BlockProblem;
import org.wego.membership.reminder.BlockReminders;
import org.wego.membership.reminder.Reminding;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.Marks;

/** Asks why, and until when, nobody is to be reminded of an invoice. */
final class BlockDialog extends AskingDialog {

    private final transient Reminding reminding;
    private final transient InvoiceNumber invoice;
    private final transient Runnable done;
    private final transient Marks marks = new Marks();
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
        marks.at(reason, BlockProblem.REASON);
        marks.at(until, BlockProblem.UNTIL);
        setHeaderTitle(getTranslation("reminders.block.of", invoice));
        add(new Paragraph(getTranslation("reminders.block.consequence")), reason, until);
        offer(getTranslation("reminders.block.do"), this::block);
    }

    private void block() {
        BlockReminders wanted = new BlockReminders(invoice, reason.getValue(), until.getValue());
        Set<BlockProblem> problems = EnumSet.noneOf(BlockProblem.class);
        // a day that cannot be read is not the same as none, which would block for good
        boolean unreadable = until.isUnreadable();
        if (!unreadable) {
            problems = reminding.block(wanted);
        } else if (wanted.reason().isEmpty()) {
            problems.add(BlockProblem.REASON);
        }
        String others = marks.say(problems);
        if (unreadable) {
            until.refuseToBeRead();
        } else if (problems.isEmpty()) {
            close();
            Notice.done(getTranslation("reminders.block.done", invoice));
            done.run();
        } else if (!others.isEmpty()) {
            refuse(others);
        }
    }
}
