package org.wego.ui.economy;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.economy.EconomicData;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many editions of economic data are loaded, and which is the latest. */
@Component
@Order(60)
class EditionsFact implements HomeFact {

    private final CurrentAccount current;
    private final EconomicData economy;

    EditionsFact(CurrentAccount current, EconomicData economy) {
        this.current = current;
        this.economy = economy;
    }

    @Override
    public List<Fact> facts() {
        int editions = current.is(Role.STAFF) ? economy.countEditions() : 0;
        return editions == 0 ? List.of() : List.of(fact(editions));
    }

    private Fact fact(int editions) {
        UI ui = UI.getCurrent();
        String latest = economy.editions(0, 1).getFirst().name();
        return new Fact(Formats.number(editions), ui.getTranslation("shell.home.editions", editions, latest))
                .leadingTo(DeskAddress.EDITIONS, ui.getTranslation("shell.home.editions.all"));
    }
}
