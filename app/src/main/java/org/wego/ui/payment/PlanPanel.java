package org.wego.ui.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.payment.OpenInvoice;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;

/** What an amount will pay: the open invoices by due date, and what stays as credit. */
final class PlanPanel extends Panel {

    PlanPanel() {
        super("payments.plan");
    }

    /** @param known whether anybody has said whose the payment is: until then it pays nothing */
    void show(boolean known, List<OpenInvoice> open, @Nullable BigDecimal amount) {
        clear();
        if (!known) {
            say("payments.plan.nobody");
            return;
        }
        if (open.isEmpty()) {
            say("payments.plan.none");
        }
        Money left = isMoney(amount)
                ? Money.of(CurrencyUnit.USD, amount, RoundingMode.UNNECESSARY)
                : Money.zero(CurrencyUnit.USD);
        for (OpenInvoice invoice : open) {
            Money paid = left.isGreaterThan(invoice.open()) ? invoice.open() : left;
            left = left.minus(paid);
            line(
                    getTranslation("payments.plan.invoice", invoice.number(), Formats.date(invoice.dueOn())),
                    getTranslation("payments.plan.pays", Formats.money(paid), Formats.money(invoice.open())));
        }
        line(getTranslation("payments.plan.credit"), Formats.money(left));
    }

    private static boolean isMoney(@Nullable BigDecimal amount) {
        return amount != null
                && amount.signum() > 0
                && amount.stripTrailingZeros().scale() <= CurrencyUnit.USD.getDecimalPlaces();
    }
}
