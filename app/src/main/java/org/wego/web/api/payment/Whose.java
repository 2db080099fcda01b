package org.wego.web.api.payment;

import org.jspecify.annotations.Nullable;
import org.wego.membership.ledger.Debtor;

/** How answers name who owes and pays: a member and a person each have a field of their own. */
public final class Whose {

    private Whose() {}

    /** The id of the member; null if it is none. */
    public static @Nullable String member(@Nullable Debtor debtor) {
        return debtor == null || debtor.memberKey() == null
                ? null
                : debtor.memberKey().toString();
    }

    /** The id of the person; null if it is none. */
    public static @Nullable String person(@Nullable Debtor debtor) {
        return debtor == null || debtor.personKey() == null
                ? null
                : debtor.personKey().toString();
    }
}
