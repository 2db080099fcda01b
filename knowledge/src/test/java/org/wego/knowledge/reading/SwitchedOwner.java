package org.wego.knowledge.reading;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever a test says. */
@Component
public class SwitchedOwner implements ListOwner {

    private UUID account = UUID.randomUUID();

    /** From now on somebody else reads. */
    public UUID becomes(UUID other) {
        account = other;
        return other;
    }

    @Override
    public UUID account() {
        return account;
    }
}
