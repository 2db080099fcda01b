package org.wego.ui.bank;

import com.vaadin.flow.component.html.Paragraph;
import org.wego.membership.bank.BankEntry;
import org.wego.membership.bank.BookEntry;
import org.wego.membership.bank.DecisionOutcome;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.MemberBox;

/** Asks whose an entry is; without a member it waits among the payments of unknown payers. */
final class BookEntryDialog extends AskingDialog {

    BookEntryDialog(EntryDeeds deeds, MemberDirectory members, BankEntry entry) {
        MemberBox member = new MemberBox(members);
        member.setLabel(getTranslation("payments.member"));
        member.setHelperText(getTranslation("bank.book.to.help"));
        member.setClearButtonVisible(true);
        member.setWidthFull();
        setHeaderTitle(getTranslation("bank.book.to.of", BankWords.amount(entry)));
        add(new Paragraph(getTranslation("bank.book.to.consequence")), member);
        offer(getTranslation("bank.book"), () -> {
            DecisionOutcome outcome = deeds.decisions()
                    .book(new BookEntry(
                            entry.id(),
                            member.isEmpty() ? null : member.getValue().id(),
                            null));
            if (outcome instanceof DecisionOutcome.Refused) {
                refuse(BankWords.refusal(outcome));
            } else {
                close();
                deeds.settle(outcome, "bank.booked");
            }
        });
    }
}
