package org.wego.ui.bank;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.bank.BankEntryState;
import org.wego.membership.bank.BankRegister;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many entries of the bank wait for somebody to decide. */
@Component
@Order(53)
class BankFact implements HomeFact {

    private final CurrentAccount current;
    private final BankRegister register;

    BankFact(CurrentAccount current, BankRegister register) {
        this.current = current;
        this.register = register;
    }

    @Override
    public List<Fact> facts() {
        if (!current.is(Role.STAFF)) {
            return List.of();
        }
        int waiting = register.count(BankEntryState.WAITING);
        UI ui = UI.getCurrent();
        return waiting == 0
                ? List.of()
                : List.of(new Fact(Formats.number(waiting), ui.getTranslation("bank.home.waiting", waiting))
                        .leadingTo(DeskAddress.BANK + "?state=WAITING", ui.getTranslation("bank.home.waiting.look")));
    }
}
