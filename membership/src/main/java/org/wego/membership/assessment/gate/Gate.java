package org.wego.membership.assessment.gate;

import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.gate.ExclusionReason.AlreadyInvoiced;
import org.wego.membership.assessment.gate.ExclusionReason.DataMissing;
import org.wego.membership.assessment.gate.ExclusionReason.JoinedLater;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.membership.assessment.gate.ExclusionReason.Left;
import org.wego.membership.assessment.gate.ExclusionReason.Merged;
import org.wego.membership.assessment.gate.ExclusionReason.NoFee;
import org.wego.membership.assessment.gate.ExclusionReason.NotDocumented;
import org.wego.membership.assessment.gate.ExclusionReason.Suspended;
import org.wego.membership.assessment.gate.ExclusionReason.Waived;
import org.wego.membership.concession.Concession;
import org.wego.membership.fee.FeeCalculation;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.InYear;

/** Decides of each member whether it is invoiced for a year, what, and if not why. Pure: the same answer every time. */
public final class Gate {

    private final int year;
    private final FeeCalculation calculation;
    private final Map<MemberId, Concession> concessions;

    /** The gate of a year, by what its fees rest on. */
    public Gate(int year, FeeCalculation calculation, Map<MemberId, Concession> concessions) {
        this.year = year;
        this.calculation = calculation;
        this.concessions = concessions;
    }

    /** What is found of a member. */
    public sealed interface Verdict {}

    /**
     * The member is to be invoiced.
     *
     * @param why how the schedule's fee comes about; null if it cannot be said and a fixed amount stands in
     * @param full the schedule's fee, likewise
     * @param concession what staff granted in its place
     */
    public record Pays(
            Money amount,
            @Nullable FeeExplanation why,
            @Nullable Money full,
            @Nullable Concession concession) implements Verdict {}

    /** The member is not. */
    public record Excluded(ExclusionReason reason) implements Verdict {}

    /** A member and what was found of it. */
    public record Finding(AssessableMember member, Verdict verdict) {}

    /**
     * What becomes of a member.
     *
     * @param before the invoice that another run issued for the year, if there is one
     */
    public Verdict judge(AssessableMember member, @Nullable AlreadyInvoiced before) {
        if (before != null) {
            return new Excluded(before);
        }
        InYear then = member.inYear();
        return switch (then.standing()) {
            case LEFT -> {
                int in = Objects.requireNonNull(then.since());
                yield new Excluded(then.merged() ? new Merged(in) : new Left(in));
            }
            case NOT_YET -> new Excluded(new JoinedLater(Objects.requireNonNull(then.since())));
            case NOT_DOCUMENTED -> new Excluded(new NotDocumented(then.since()));
            case SUSPENDED -> new Excluded(new Suspended(Objects.requireNonNull(then.since())));
            case MEMBER -> assess(member);
        };
    }

    private Verdict assess(AssessableMember member) {
        Concession concession = concessions.isEmpty() ? null : concessions.get(member.id());
        if (concession != null && concession.amount() == null) {
            return new Excluded(new Waived(concession.reason(), concession.approver()));
        }
        FeeQuote quote = calculation.quote(new FeeInputs(member.category(), member.country(), member.size(), year));
        Money granted = concession == null ? null : concession.amount();
        return switch (quote) {
            case FeeQuote.Refused(var reason) ->
                granted == null ? new Excluded(missing(reason)) : pays(granted, null, null, concession);
            case FeeQuote.Quoted(var fee, var why) -> pays(granted == null ? fee : granted, why, fee, concession);
        };
    }

    private static Verdict pays(
            Money amount, @Nullable FeeExplanation why, @Nullable Money full, @Nullable Concession concession) {
        if (!amount.isZero()) {
            return new Pays(amount, why, full, concession);
        }
        return new Excluded(concession == null ? new NoFee() : new Waived(concession.reason(), concession.approver()));
    }

    private static ExclusionReason missing(QuoteRefusal reason) {
        return switch (reason) {
            case QuoteRefusal.NoScheduleInForce(var category, var year) ->
                new DataMissing(Kind.NO_SCHEDULE, null, year);
            case QuoteRefusal.CountryUnknown() -> new DataMissing(Kind.COUNTRY_UNKNOWN, null, null);
            case QuoteRefusal.CountryNotInEdition(var country, var edition) ->
                new DataMissing(Kind.COUNTRY_NOT_IN_EDITION, country, null);
            case QuoteRefusal.NoGdpForYear(var country, var year, var edition) ->
                new DataMissing(Kind.NO_GDP, country, year);
            case QuoteRefusal.NoSize(var size) ->
                switch (size) {
                    case POPULATION -> new DataMissing(Kind.NO_POPULATION, null, null);
                    case EMPLOYEES -> new DataMissing(Kind.NO_EMPLOYEES, null, null);
                };
        };
    }
}
