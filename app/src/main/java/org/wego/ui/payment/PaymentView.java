package org.wego.ui.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.payment.PaymentDetails;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.receivable.print.AccountPrint;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.JournalPanel;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.words.Formats;

/** One payment: what it pays, its entries in the journal, and how it is booked or taken back. */
@Route(DeskAddress.PAYMENTS)
@RolesAllowed("STAFF")
class PaymentView extends Screen implements HasUrlParameter<String> {

    private final transient PaymentRegister register;
    private final transient PaymentRecording recording;
    private final transient MemberDirectory members;
    private final transient LedgerBalances ledger;
    private final transient AccountPrint print;
    private final ZoneId zone;

    PaymentView(
            PaymentRegister register,
            PaymentRecording recording,
            MemberDirectory members,
            LedgerBalances ledger,
            AccountPrint print,
            Clock clock) {
        this.register = register;
        this.recording = recording;
        this.members = members;
        this.ledger = ledger;
        this.print = print;
        zone = clock.getZone();
    }

    @Override
    public void setParameter(BeforeEvent event, String written) {
        show(IdInAddress.of(written, PaymentId::new)
                .flatMap(register::find)
                .orElseThrow(() -> new NotFoundException(written)));
    }

    private void show(PaymentDetails payment) {
        PaymentSummary summary = payment.summary();
        head().titled(getTranslation("payments.one.title", Formats.money(summary.amount())))
                .note("payments.one.facts", Formats.date(summary.receivedOn()), PaymentWords.title(summary))
                .note("payments.one.by", summary.recordedBy(), Formats.moment(summary.recordedAt(), zone))
                .facts(PaymentWords.badge(summary));
        if (summary.reversal() == null) {
            head().actions(SheetDownload.link(
                    getTranslation("payments.receipt"),
                    "receipt-" + summary.receivedOn() + ".pdf",
                    () -> print.receipt(summary.id())));
            Runnable again = () -> register.find(summary.id()).ifPresent(this::show);
            head().actions(Buttons.plain(
                    "payments.reverse", () -> new ReverseDialog(recording, summary, again).open()));
            if (summary.debtor() == null) {
                head().actions(Buttons.primary(
                        "payments.book",
                        () -> new BookDialog(recording, register, members, summary.id(), again).open()));
            }
        }
        show(Panel.row(facts(summary), pays(payment), entries(summary)));
    }

    private Panel facts(PaymentSummary payment) {
        Panel panel = new Panel("payments.about")
                .line(new Span(getTranslation("payments.member")), whose(payment))
                .line(getTranslation("payments.method"), PaymentWords.method(payment));
        optional(panel, "payments.payer", payment.payer());
        optional(panel, "payments.reference", payment.bankReference());
        optional(panel, "payments.remark", payment.note());
        PaymentSummary.Reversal reversal = payment.reversal();
        if (reversal != null) {
            panel.line(getTranslation("payments.one.reversed"), Formats.date(reversal.on()))
                    .line(getTranslation("payments.reason"), reversal.reason())
                    .line(getTranslation("payments.one.reversed.by"), reversal.by());
        }
        return panel;
    }

    private void optional(Panel panel, String label, String value) {
        if (!value.isEmpty()) {
            panel.line(getTranslation(label), value);
        }
    }

    private Component whose(PaymentSummary payment) {
        return payment.debtor() == null || payment.debtorName() == null
                ? new Span(getTranslation("payments.member.unknown"))
                : link(PaymentAddress.accountOf(payment.debtor()), payment.debtorName());
    }

    private Panel pays(PaymentDetails payment) {
        Panel panel = new Panel("payments.one.pays");
        payment.pays()
                .forEach(it -> panel.line(
                        link(
                                DeskAddress.invoice(it.invoice()),
                                getTranslation("payments.one.invoice", it.invoice(), Formats.date(it.since()))),
                        new Span(Formats.money(it.amount()))));
        return panel.line(
                getTranslation("payments.left"), Formats.money(payment.summary().left()));
    }

    private Panel entries(PaymentSummary payment) {
        String debtor = payment.debtorName();
        return new JournalPanel("payments.one.ledger")
                .entries(ledger.entriesOf(payment.id().toString()), debtor == null ? "" : debtor);
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }
}
