package org.wego.ui.bank;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.bank.BankDecisions;
import org.wego.membership.bank.BankEntry;
import org.wego.membership.bank.BankEntryId;
import org.wego.membership.bank.BankEntryState;
import org.wego.membership.bank.BankRegister;
import org.wego.membership.bank.BankRegister.Considered;
import org.wego.membership.bank.Proposal;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.payment.PaymentId;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.words.Formats;
import org.wego.words.Words;

/** One entry of the bank: what it says, what it may be and why, and what is decided about it. */
@Route(DeskAddress.BANK)
@StyleSheet("context://styles/bank.css")
@RolesAllowed("STAFF")
class BankEntryView extends Screen implements HasUrlParameter<String> {

    private final transient BankRegister register;
    private final transient BankDecisions decisions;
    private final transient MemberDirectory members;

    BankEntryView(BankRegister register, BankDecisions decisions, MemberDirectory members) {
        this.register = register;
        this.decisions = decisions;
        this.members = members;
    }

    @Override
    public void setParameter(BeforeEvent event, String written) {
        show(IdInAddress.of(written, BankEntryId::new)
                .flatMap(register::find)
                .orElseThrow(() -> new NotFoundException(written)));
    }

    private void show(Considered considered) {
        BankEntry entry = considered.entry();
        Runnable again = () -> register.find(entry.id()).ifPresent(this::show);
        EntryDeeds deeds = new EntryDeeds(decisions, again);
        head().titled(getTranslation("bank.one.title", BankWords.amount(entry)))
                .note("bank.one.facts", Formats.date(entry.bookedOn()), BankWords.title(entry))
                .facts(BankWords.badge(entry));
        if (BankWords.isOpen(entry)) {
            head().actions(Buttons.plain("bank.aside", () -> new AsideDialog(deeds, entry).open()));
            if (entry.amount().signum() > 0) {
                head().actions(Buttons.primary(
                        "bank.book.to", () -> new BookEntryDialog(deeds, members, entry).open()));
            }
        } else if (entry.state() == BankEntryState.ASIDE && entry.amount().signum() > 0) {
            head().actions(Buttons.plain(
                    "bank.resume", () -> deeds.settle(decisions.resume(entry.id()), "bank.resumed")));
        }
        Panel facts = facts(entry);
        if (BankWords.isOpen(entry)) {
            show(Panel.row(proposals(considered, deeds), facts));
        } else {
            show(Panel.row(facts));
        }
    }

    private Panel proposals(Considered considered, EntryDeeds deeds) {
        Panel panel = new Panel("bank.one.proposals");
        if (considered.proposals().isEmpty()) {
            panel.say("bank.one.proposals.none");
        }
        for (Proposal proposal : considered.proposals()) {
            panel.line(
                    Panel.stack(
                            new Span(BankWords.proposal(proposal)),
                            Panel.aside(BankWords.evidence(proposal)),
                            Panel.aside(amounts(proposal))),
                    Buttons.quiet(
                            EntryDeeds.key(proposal),
                            EntryDeeds.about(considered.entry(), proposal),
                            () -> deeds.follow(considered.entry(), proposal)));
        }
        return panel;
    }

    private String amounts(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Pay pay
            when pay.credit().isZero() -> getTranslation("bank.one.open", Formats.money(pay.open()));
            case Proposal.Pay pay ->
                getTranslation("bank.one.open.credit", Formats.money(pay.open()), Formats.money(pay.credit()));
            case Proposal.TakeBack back -> getTranslation("bank.one.paid", Formats.money(back.amount()));
        };
    }

    private Panel facts(BankEntry entry) {
        Panel panel = new Panel("bank.one.about").line(getTranslation("bank.one.account"), entry.account());
        optional(panel, "bank.payer", entry.payer());
        optional(panel, "bank.one.payer.account", entry.payerAccount());
        optional(panel, "bank.one.reference", entry.reference());
        optional(panel, "bank.one.end", entry.endToEnd());
        panel.line(getTranslation("bank.one.file"), entry.file() + ", " + getTranslation(Words.of(entry.format())));
        PaymentId payment = entry.payment();
        if (payment != null) {
            Anchor link = new Anchor(PaymentAddress.payment(payment), getTranslation("bank.one.payment.look"));
            link.setRouterIgnore(false);
            panel.line(new Span(getTranslation("bank.one.payment")), link);
        }
        if (!entry.reason().isEmpty()) {
            panel.line(getTranslation("bank.one.reason"), entry.reason());
        }
        if (!entry.decidedBy().isEmpty()) {
            panel.line(getTranslation("bank.one.by"), entry.decidedBy());
        }
        if (!entry.text().isEmpty()) {
            Paragraph text = new Paragraph(entry.text());
            text.addClassName("bank-text");
            panel.with(new H3(getTranslation("bank.one.text")), text);
        }
        return panel;
    }

    private void optional(Panel panel, String label, String value) {
        if (!value.isEmpty()) {
            panel.line(getTranslation(label), value);
        }
    }
}
