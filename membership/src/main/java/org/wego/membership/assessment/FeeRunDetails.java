package org.wego.membership.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.economy.EditionId;

/**
 * All about a fee run but its fees and exclusions one by one.
 *
 * @param year the year the fees are for
 * @param edition the edition of economic data it rests on
 * @param editionName the name of that edition
 * @param failure under which reference the log has the error that stopped a failed run
 * @param members how many members were looked at; each is either to be invoiced or excluded
 * @param fees how many are to be invoiced
 * @param amount what they pay together
 * @param invoiced how many of them have their invoice
 * @param excluded how many members are excluded, by reason; reasons that nobody has are absent
 * @param byCategory the fees by membership category
 * @param byRegion the fees by UN M49 region
 * @param fingerprint stands for exactly these figures: confirming means confirming this; absent until every member was looked at
 * @param figuresChanged whether the figures were confirmed once but had changed meanwhile, so that nothing was issued
 */
@NamedInterface
public record FeeRunDetails(
        FeeRunId id,
        int year,
        EditionId edition,
        String editionName,
        FeeRunState state,
        FeeRunProgress progress,
        String startedBy,
        Instant startedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        long members,
        long fees,
        Money amount,
        long invoiced,
        Map<ExclusionReason.Kind, Long> excluded,
        List<GroupTotal> byCategory,
        List<GroupTotal> byRegion,
        @Nullable String fingerprint,
        boolean figuresChanged) {

    /** How many members cannot be assessed before their data are mended. */
    public long toMend() {
        return excluded.entrySet().stream()
                .filter(it -> it.getKey().mendable())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many fees can be looked at one by one: of a cancelled run only those that have their invoice. */
    public long listedFees() {
        return state == FeeRunState.CANCELLED ? invoiced : fees;
    }

    /** How many members are excluded for whatever reason. */
    public long excludedMembers() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
