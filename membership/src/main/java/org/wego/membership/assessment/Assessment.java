package org.wego.membership.assessment;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.concession.Concession;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.fee.CountedGdp;
import org.wego.membership.fee.CountedSize;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.place.CountryName;
import org.wego.membership.place.Region;
import org.wego.membership.text.CleanText;

/**
 * A member's fee of a year with everything it rests on, by value: whatever becomes of the member, the schedule or the
 * edition later, this stays what it was.
 *
 * @param origin what asked for it
 * @param position its place in the run, from 0; 0 if it belongs to no run
 * @param why how the schedule's fee comes about; null if a fixed amount stands in for a fee that cannot be named
 * @param full the schedule's fee, which a concession may have replaced; null likewise
 * @param twelfths how much of the year is paid, if not all of it
 * @param invoice the number of its invoice; null if there is none yet
 */
record Assessment(
        UUID id,
        InvoiceOrigin origin,
        long position,
        MemberId member,
        int year,
        String name,
        MembershipCategory category,
        @Nullable CountryCode country,
        @Nullable Region region,
        @Nullable FeeExplanation why,
        @Nullable Money full,
        @Nullable String concessionReason,
        @Nullable String concessionApprover,
        @Nullable Integer twelfths,
        Money amount,
        @Nullable InvoiceNumber invoice) {

    static Assessment of(FeeRunId run, int year, long position, AssessableMember member, Gate.Pays pays) {
        Concession concession = pays.concession();
        return new Assessment(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                new InvoiceOrigin.FeeRun(run.value()),
                position,
                member.id(),
                year,
                member.name(),
                member.category(),
                member.country(),
                member.region(),
                pays.why(),
                pays.full(),
                concession == null ? null : concession.reason(),
                concession == null ? null : concession.approver(),
                null,
                pays.amount(),
                null);
    }

    /** The fee of a member that joins, whose first year may be shorter. */
    static Assessment ofFirstYear(
            UUID application,
            AssessableMember member,
            int year,
            Money full,
            FeeExplanation why,
            Money amount,
            int twelfths) {
        return new Assessment(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                new InvoiceOrigin.Application(application),
                0,
                member.id(),
                year,
                member.name(),
                member.category(),
                member.country(),
                member.region(),
                why,
                full,
                null,
                null,
                amount.equals(full) ? null : twelfths,
                amount,
                null);
    }

    /** The draft of its invoice. */
    InvoiceDraft draft(Addressee addressee) {
        return InvoiceDraft.membershipFee(member, addressee, year, amount, reason(), id, origin);
    }

    MemberFee toMemberFee(@Nullable Money lastYear) {
        return new MemberFee(position, member, name, category, country, region, amount, lastYear, reason(), invoice);
    }

    /**
     * How the amount came about, in the order in which a reader follows it. Texts that were frozen before they passed the
     * door pass it here, as they would fit into no invoice.
     */
    FeeReason reason() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Subject.CATEGORY, category.name()));
        if (why != null) {
            facts.add(Fact.text(Subject.SCHEDULE, CleanText.line(why.scheduleName())));
        }
        if (country != null) {
            facts.add(Fact.text(Subject.COUNTRY, CountryName.of(country)));
        }
        if (why != null && why.size() != null) {
            add(why.size(), facts);
        }
        if (why != null && why.gdp() != null) {
            add(why.gdp(), facts);
        }
        if (concessionReason != null) {
            if (full != null) {
                facts.add(Fact.figure(Subject.FULL_FEE, full.getAmount(), null, null));
            }
            facts.add(Fact.text(Subject.CONCESSION, CleanText.lines(concessionReason)));
        }
        if (twelfths != null && full != null) {
            facts.add(Fact.figure(Subject.FULL_FEE, full.getAmount(), null, null));
            facts.add(Fact.figure(Subject.MONTHS, BigDecimal.valueOf(twelfths), null, null));
        }
        return new FeeReason(facts);
    }

    private static void add(CountedSize size, List<Fact> facts) {
        SizeFigure figure = size.figure();
        Subject subject = switch (size.kind()) {
            case POPULATION -> Subject.POPULATION;
            case EMPLOYEES -> Subject.EMPLOYEES;
        };
        Subject bandSubject = switch (size.kind()) {
            case POPULATION -> Subject.POPULATION_BAND;
            case EMPLOYEES -> Subject.EMPLOYEE_BAND;
        };
        facts.add(Fact.figure(subject, BigDecimal.valueOf(figure.value()), figure.year(), figure.source()));
        facts.add(Fact.band(bandSubject, size.band().from(), size.band().to()));
    }

    private static void add(CountedGdp gdp, List<Fact> facts) {
        GdpFigure figure = gdp.figure();
        facts.add(Fact.figure(
                Subject.GDP_PER_CAPITA, figure.value().stripTrailingZeros(), figure.year(), gdp.editionName()));
        facts.add(Fact.band(Subject.GDP_BAND, gdp.band().from(), gdp.band().to()));
    }
}
