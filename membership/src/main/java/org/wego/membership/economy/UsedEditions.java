package org.wego.membership.economy;

import org.springframework.stereotype.Component;

/** Notes that fees rest on an edition. For the slices that assess, which answer for who may ask. */
@Component
public class UsedEditions {

    private final Editions editions;

    UsedEditions(Editions editions) {
        this.editions = editions;
    }

    /**
     * Marks it in the transaction that writes the fees; from then on it cannot be deleted.
     *
     * @throws UnknownEdition if there is no such edition (any more)
     */
    public void mark(EditionId id) {
        if (!editions.markUsed(id)) {
            throw new UnknownEdition(id);
        }
    }
}
