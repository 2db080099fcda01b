package org.wego.membership.concession;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.organisation.MemberId;

/**
 * A concession with its history.
 *
 * @param amount the fixed amount; none for a waiver
 * @param withdrawn who took it back, when and why; none as long as it holds
 */
@NamedInterface
public record ConcessionSummary(
        ConcessionId id,
        MemberId member,
        String memberName,
        @Nullable Money amount,
        String reason,
        String approver,
        int firstYear,
        LocalDate expires,
        String grantedBy,
        Instant grantedAt,
        @Nullable Withdrawal withdrawn) {

    /** What the audit calls concessions, and files that are kept with them. */
    public static final String SUBJECT = "concession";

    /** The record with which papers are kept that prove it. */
    public FileOwner papers() {
        return new FileOwner(SUBJECT, id.value());
    }

    /** How a concession ended before its time. */
    @NamedInterface
    public record Withdrawal(String by, Instant at, String because) {}
}
