package org.wego.membership.assessment;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A fee run in a list.
 *
 * @param year the year the fees are for
 * @param edition the name of the edition of economic data
 * @param fees how many members are to be invoiced, as last previewed
 * @param amount what they pay together
 * @param invoiced how many of them have their invoice
 * @param finishedAt when it was issued or cancelled
 */
@NamedInterface
public record FeeRunSummary(
        FeeRunId id,
        int year,
        String edition,
        FeeRunState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long fees,
        Money amount,
        long invoiced) {

    /** Where it stands among all runs. */
    public Position position() {
        return new Position(startedAt, id);
    }

    /** Where a run stands among all, the latest first. */
    @NamedInterface
    public record Position(Instant startedAt, FeeRunId id) {}
}
