package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.words.Formats;

/** What staff can do about an invoice of which something is open. */
record CreditDeeds(CreditNoting noting, InvoiceNumber invoice, Money open, boolean administrator, Runnable done) {

    /** A small amount that a bank kept is one click; the primary button comes last. */
    Button[] buttons() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Buttons.plain("payments.credit", () -> new CreditDialog(noting, invoice, open, kinds(), done).open()));
        if (isLittle()) {
            buttons.add(Buttons.plain("payments.charge", this::charge));
        }
        buttons.add(Buttons.primary("payments.record", () -> Buttons.goTo(PaymentAddress.newPaymentFor(invoice))));
        return buttons.toArray(Button[]::new);
    }

    private List<CreditKind> kinds() {
        List<CreditKind> kinds = new ArrayList<>(List.of(CreditKind.CREDIT));
        if (isLittle()) {
            kinds.add(CreditKind.BANK_CHARGE);
        }
        if (administrator) {
            kinds.add(CreditKind.WRITE_OFF);
        }
        return kinds;
    }

    private boolean isLittle() {
        return open.getAmount().compareTo(noting.chargeTolerance()) <= 0;
    }

    private void charge() {
        CreditOutcome outcome = noting.credit(new IssueCreditNote(
                invoice,
                open.getAmount(),
                CreditKind.BANK_CHARGE,
                UI.getCurrent().getTranslation("payments.charge.reason"),
                open.getAmount()));
        if (outcome instanceof CreditOutcome.Issued(var number)) {
            Notice.done(UI.getCurrent().getTranslation("payments.credit.done", number));
        } else {
            Notice.refused(UI.getCurrent().getTranslation("payments.charge.refused", Formats.money(open)));
        }
        done.run();
    }
}
