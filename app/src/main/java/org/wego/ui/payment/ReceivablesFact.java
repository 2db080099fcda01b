package org.wego.ui.payment;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.receivable.AgedReceivables;
import org.wego.membership.receivable.Ageing;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** What is open, what of it is overdue, and how many payments wait until somebody knows whose they are. */
@Component
@Order(52)
class ReceivablesFact implements HomeFact {

    private final CurrentAccount current;
    private final AgedReceivables receivables;
    private final PaymentRegister payments;
    private final Clock clock;

    ReceivablesFact(CurrentAccount current, AgedReceivables receivables, PaymentRegister payments, Clock clock) {
        this.current = current;
        this.receivables = receivables;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public List<Fact> facts() {
        if (!current.is(Role.STAFF)) {
            return List.of();
        }
        UI ui = UI.getCurrent();
        List<Fact> facts = new ArrayList<>();
        Ageing ageing = receivables.asOf(LocalDate.now(clock)).total().ageing();
        if (ageing.open().isPositive()) {
            facts.add(new Fact(
                            Formats.money(ageing.open()),
                            ui.getTranslation("payments.home.open", Formats.money(ageing.overdue())))
                    .leadingTo(DeskAddress.RECEIVABLES, ui.getTranslation("payments.home.open.look")));
        }
        int waiting = payments.count(new PaymentFilter(null, null, true));
        if (waiting > 0) {
            facts.add(new Fact(Formats.number(waiting), ui.getTranslation("payments.home.waiting", waiting))
                    .leadingTo(
                            DeskAddress.PAYMENTS + "?show=UNASSIGNED",
                            ui.getTranslation("payments.home.waiting.look")));
        }
        return facts;
    }
}
