package org.wego.ui.administration;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.account.AccountAdministration;
import org.wego.membership.access.Role;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many accounts there are, once there are others than that of the first administrator. */
@Component
@Order(90)
class AccountsFact implements HomeFact {

    private final CurrentAccount current;
    private final AccountAdministration accounts;

    AccountsFact(CurrentAccount current, AccountAdministration accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Override
    public List<Fact> facts() {
        int count = current.is(Role.ADMIN) ? accounts.count("") : 0;
        return count > 1 ? List.of(fact(count)) : List.of();
    }

    private static Fact fact(int count) {
        UI ui = UI.getCurrent();
        return new Fact(Formats.number(count), ui.getTranslation("shell.home.accounts", count))
                .leadingTo(DeskAddress.ACCOUNTS, ui.getTranslation("shell.accounts"));
    }
}
