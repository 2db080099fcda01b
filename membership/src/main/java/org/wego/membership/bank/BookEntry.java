package org.wego.membership.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.Share;

/**
 * An entry as somebody wants it to be booked.
 *
 * @param member whose payment it is; null if nobody knows yet
 * @param shares what it pays; null to let it pay what is open, oldest first
 */
@NamedInterface
public record BookEntry(
        BankEntryId entry,
        @Nullable MemberId member,
        @Nullable List<Share> shares) {

    /** Keeps its own copy of the list. */
    public BookEntry {
        shares = shares == null ? null : List.copyOf(shares);
    }

    /** As it was proposed. */
    public static BookEntry as(BankEntryId entry, Proposal.Pay proposed) {
        return new BookEntry(entry, proposed.debtor().member(), proposed.shares());
    }
}
