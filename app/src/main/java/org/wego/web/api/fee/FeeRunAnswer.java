package org.wego.web.api.fee;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunProgress;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.MemberFee;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.ExclusionReason.AlreadyInvoiced;
import org.wego.membership.assessment.gate.ExclusionReason.DataMissing;
import org.wego.membership.assessment.gate.ExclusionReason.JoinedLater;
import org.wego.membership.assessment.gate.ExclusionReason.Left;
import org.wego.membership.assessment.gate.ExclusionReason.Merged;
import org.wego.membership.assessment.gate.ExclusionReason.NoFee;
import org.wego.membership.assessment.gate.ExclusionReason.NotDocumented;
import org.wego.membership.assessment.gate.ExclusionReason.Suspended;
import org.wego.membership.assessment.gate.ExclusionReason.Waived;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.MailingProgress;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.web.api.page.ListedAs;

/**
 * A fee run as the API answers it.
 *
 * @param fingerprint send it with the issue, so that exactly these figures are confirmed
 * @param exclusions the first 1,000 of them
 * @param warnings what to know before invoices are issued; nothing of a run that is over, but in the answer to its issue
 */
record FeeRunAnswer(
        String id,
        int year,
        String edition,
        String editionName,
        FeeRunState state,
        FeeRunProgress progress,
        Counts counts,
        BigDecimal total,
        String currency,
        List<Group> byCategory,
        List<Group> byRegion,
        Map<ExclusionReason.Kind, Long> excludedByReason,
        List<Excluded> exclusions,
        @Nullable String fingerprint,
        boolean figuresChanged,
        @Nullable String failure,
        String startedBy,
        Instant startedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt,

        @Schema(
                description = "what to know before invoices are issued; none of it keeps them from being issued;"
                        + " empty for a run that is over, but not in the answer to its issue")
        List<Caution> warnings) {

    static FeeRunAnswer of(FeeRunDetails run, List<Exclusion> exclusions, List<Caution> warnings) {
        return new FeeRunAnswer(
                run.id().toString(),
                run.year(),
                run.edition().toString(),
                run.editionName(),
                run.state(),
                run.progress(),
                new Counts(run.members(), run.fees(), run.excludedMembers(), run.invoiced()),
                run.amount().getAmount(),
                run.amount().getCurrencyUnit().getCode(),
                run.byCategory().stream().map(Group::of).toList(),
                run.byRegion().stream().map(Group::of).toList(),
                run.excluded(),
                exclusions.stream().map(Excluded::of).toList(),
                run.fingerprint(),
                run.figuresChanged(),
                run.failure(),
                run.startedBy(),
                run.startedAt(),
                run.confirmedBy(),
                run.confirmedAt(),
                run.finishedAt(),
                warnings);
    }

    /**
     * Something to know before invoices are issued.
     *
     * @param detail the same in words, with what to do about it
     */
    @Schema(name = "FeeRunWarning")
    record Caution(FeeRuns.Warning code, String detail) {}

    /** How many members are where; those to be invoiced and those excluded make up all. */
    record Counts(long members, long toInvoice, long excluded, long invoiced) {}

    /** The fees of one category or region; the region may be unknown. */
    record Group(String name, long members, BigDecimal total) {

        static Group of(GroupTotal group) {
            return new Group(group.key(), group.members(), group.total().getAmount());
        }
    }

    /**
     * A member that is not invoiced, with what its kind of reason has to say.
     *
     * @param country whose figure is missing
     * @param year the year of the missing figure, or when the organisation joined, left, was first documented,
     *     suspended or merged
     * @param waiver why it was released from its fee
     * @param approver who released it
     * @param run which run invoiced it
     * @param invoice the number of the invoice that it has
     */
    @ListedAs("exclusions")
    record Excluded(
            String member,
            String name,
            MembershipCategory category,
            ExclusionReason.Kind reason,
            @Nullable CountryCode country,
            @Nullable Integer year,
            @Nullable String waiver,
            @Nullable String approver,
            @Nullable String run,
            @Nullable String invoice) {

        static Excluded of(Exclusion it) {
            return switch (it.reason()) {
                case DataMissing(var kind, var country, var year) -> of(it, country, year, null, null, null, null);
                case NotDocumented(var since) -> of(it, null, since, null, null, null, null);
                case Left(var in) -> of(it, null, in, null, null, null, null);
                case JoinedLater(var in) -> of(it, null, in, null, null, null, null);
                case Suspended(var since) -> of(it, null, since, null, null, null, null);
                case Merged(var in) -> of(it, null, in, null, null, null, null);
                case Waived(var why, var approver) -> of(it, null, null, why, approver, null, null);
                case NoFee() -> of(it, null, null, null, null, null, null);
                case AlreadyInvoiced(var run, var number) ->
                    of(it, null, null, null, null, run == null ? null : run.toString(), number.toString());
            };
        }

        private static Excluded of(
                Exclusion it,
                @Nullable CountryCode country,
                @Nullable Integer year,
                @Nullable String waiver,
                @Nullable String approver,
                @Nullable String run,
                @Nullable String invoice) {
            return new Excluded(
                    it.member().toString(),
                    it.name(),
                    it.category(),
                    it.reason().kind(),
                    country,
                    year,
                    waiver,
                    approver,
                    run,
                    invoice);
        }
    }

    /** A run in a list. */
    @ListedAs("runs")
    @Schema(name = "ListedFeeRun")
    record Listed(
            String id,
            int year,
            String edition,
            FeeRunState state,
            long toInvoice,
            long invoiced,
            BigDecimal total,
            String currency,
            Instant startedAt) {

        static Listed of(FeeRunSummary run) {
            return new Listed(
                    run.id().toString(),
                    run.year(),
                    run.edition(),
                    run.state(),
                    run.fees(),
                    run.invoiced(),
                    run.amount().getAmount(),
                    run.amount().getCurrencyUnit().getCode(),
                    run.startedAt());
        }
    }

    /**
     * How far sending the invoices of a run by e-mail has come.
     *
     * @param finished whether all that is to be sent is in the outbox
     * @param counts e-mails by state, and the invoices without anybody to write to
     */
    @Schema(name = "FeeRunMailing")
    record Mailing(String requestedBy, Instant requestedAt, boolean finished, Map<Delivery, Long> counts) {

        static Mailing of(MailingProgress progress) {
            return new Mailing(progress.requestedBy(), progress.requestedAt(), progress.finished(), progress.counts());
        }
    }

    /** The fee of one member. */
    @ListedAs("fees")
    record Fee(
            String member,
            String name,
            MembershipCategory category,
            @Nullable CountryCode country,
            BigDecimal amount,
            @Nullable BigDecimal lastYear,
            String currency,
            @Nullable String invoice) {

        static Fee of(MemberFee fee) {
            Money last = fee.lastYear();
            return new Fee(
                    fee.member().toString(),
                    fee.name(),
                    fee.category(),
                    fee.country(),
                    fee.amount().getAmount(),
                    last == null ? null : last.getAmount(),
                    fee.amount().getCurrencyUnit().getCode(),
                    fee.invoice() == null ? null : fee.invoice().toString());
        }
    }
}
