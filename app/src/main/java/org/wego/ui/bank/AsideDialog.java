package org.wego.ui.bank;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.membership.bank.BankDecisions;
import org.wego.membership.bank.BankEntry;
import org.wego.membership.bank.DecisionOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks why an entry is nothing that members pay. */
final class AsideDialog extends AskingDialog {

    AsideDialog(EntryDeeds deeds, BankEntry entry) {
        TextArea reason = new TextArea(getTranslation("bank.reason"));
        reason.setMaxLength(BankDecisions.LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        setHeaderTitle(getTranslation("bank.aside.of", BankWords.amount(entry)));
        add(new Paragraph(getTranslation("bank.aside.consequence")), reason);
        offer(getTranslation("bank.aside"), () -> {
            DecisionOutcome outcome = deeds.decisions().setAside(entry.id(), reason.getValue());
            if (outcome instanceof DecisionOutcome.NoReason) {
                reason.setInvalid(true);
                reason.setErrorMessage(BankWords.refusal(outcome));
            } else {
                close();
                deeds.settle(outcome, "bank.aside.done");
            }
        });
    }
}
