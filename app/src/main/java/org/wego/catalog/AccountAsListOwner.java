package org.wego.catalog;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.knowledge.reading.ListOwner;
import org.wego.security.CurrentAccount;

/** Lists belong to accounts. */
@Component
class AccountAsListOwner implements ListOwner {

    private final CurrentAccount current;

    AccountAsListOwner(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public UUID account() {
        return current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id()
                .value();
    }
}
