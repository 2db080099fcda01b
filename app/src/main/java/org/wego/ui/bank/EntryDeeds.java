package org.wego.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.wego.membership.bank.BankDecisions;
import org.wego.membership.bank.BankEntry;
import org.wego.membership.bank.BankRegister.Considered;
import org.wego.membership.bank.BookEntry;
import org.wego.membership.bank.DecisionOutcome;
import org.wego.membership.bank.Proposal;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;

/** What can be done with an entry, and what is said of it afterwards. */
final class EntryDeeds {

    private final BankDecisions decisions;
    private final Runnable done;

    EntryDeeds(BankDecisions decisions, Runnable done) {
        this.decisions = decisions;
        this.done = done;
    }

    BankDecisions decisions() {
        return decisions;
    }

    /** A button that does what is most probably right; nothing if nothing is. */
    Component best(Considered considered) {
        Proposal best = considered.best();
        return best == null || !BankWords.isOpen(considered.entry())
                ? new Span()
                : Buttons.quiet(key(best), about(considered.entry(), best), () -> follow(considered.entry(), best));
    }

    /** What the button of a proposal does, for whoever does not see where it stands. */
    static String about(BankEntry entry, Proposal proposal) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(
                "bank.deed.about",
                ui.getTranslation(key(proposal)),
                BankWords.amount(entry),
                BankWords.proposal(proposal));
    }

    static String key(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Pay _ -> "bank.book";
            case Proposal.TakeBack _ -> "bank.back";
        };
    }

    void follow(BankEntry entry, Proposal proposal) {
        switch (proposal) {
            case Proposal.Pay pay -> settle(decisions.book(BookEntry.as(entry.id(), pay)), "bank.booked");
            case Proposal.TakeBack back -> settle(decisions.takeBack(entry.id(), back.payment()), "bank.taken.back");
        }
    }

    /** Says that it is done, or why not. */
    void settle(DecisionOutcome outcome, String words) {
        if (outcome instanceof DecisionOutcome.Decided) {
            Notice.done(UI.getCurrent().getTranslation(words));
        } else {
            Notice.refused(BankWords.refusal(outcome));
        }
        done.run();
    }
}
