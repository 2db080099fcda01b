package org.wego.membership.assessment;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.concession.Concession;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.fee.Band;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.fee.FeeScheduleId;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.Addressee;
import org.wego.membership.organisation.AssessableMember;
import org.wego.membership.organisation.CountryName;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.Region;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/**
 * A member's fee of a year with everything it rests on, by value: whatever becomes of the member, the schedule or the
 * edition later, this stays what it was.
 *
 * @param position its place in the run, from 0
 * @param size population of a full member, employees of a corporate one
 * @param gdp GDP per capita that counted
 * @param schedule the version the fee was read from; null if a fixed amount stands in for a fee that cannot be named
 * @param full the schedule's fee, which a concession may have replaced; null likewise
 * @param invoice the number of its invoice; null if there is none yet
 */
record Assessment(
        UUID id,
        FeeRunId run,
        long position,
        MemberId member,
        int year,
        String name,
        MembershipCategory category,
        @Nullable CountryCode country,
        @Nullable Region region,
        @Nullable FeeScheduleId schedule,
        @Nullable String scheduleName,
        @Nullable SizeFigure size,
        @Nullable Band sizeBand,
        @Nullable GdpFigure gdp,
        @Nullable Band gdpBand,
        @Nullable EditionId edition,
        @Nullable String editionName,
        @Nullable Money full,
        @Nullable String concessionReason,
        @Nullable String concessionApprover,
        Money amount,
        @Nullable InvoiceNumber invoice) {

    static Assessment of(FeeRunId run, int year, long position, AssessableMember member, Gate.Pays pays) {
        FeeExplanation why = pays.why();
        EditionSummary edition = why == null ? null : why.edition();
        Concession concession = pays.concession();
        return new Assessment(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                run,
                position,
                member.id(),
                year,
                member.name(),
                member.category(),
                member.country(),
                member.region(),
                why == null ? null : why.schedule(),
                why == null ? null : why.scheduleName(),
                why == null ? null : why.size(),
                why == null ? null : why.sizeBand(),
                why == null ? null : why.gdp(),
                why == null ? null : why.gdpBand(),
                edition == null ? null : edition.id(),
                edition == null ? null : edition.name(),
                pays.full(),
                concession == null ? null : concession.reason(),
                concession == null ? null : concession.approver(),
                pays.amount(),
                null);
    }

    /** The draft of its invoice. */
    InvoiceDraft draft(Addressee addressee) {
        return InvoiceDraft.membershipFee(member, addressee, year, amount, reason(), id, run.value());
    }

    MemberFee toMemberFee(@Nullable Money lastYear) {
        return new MemberFee(member, name, category, country, region, amount, lastYear, reason(), invoice);
    }

    /** How the amount came about, in the order in which a reader follows it. */
    FeeReason reason() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Subject.CATEGORY, category.name()));
        if (scheduleName != null) {
            facts.add(Fact.text(Subject.SCHEDULE, scheduleName));
        }
        if (country != null) {
            facts.add(Fact.text(Subject.COUNTRY, CountryName.of(country)));
        }
        boolean city = category.isSizedBy(SizeKind.POPULATION);
        if (size != null) {
            facts.add(Fact.figure(
                    city ? Subject.POPULATION : Subject.EMPLOYEES,
                    BigDecimal.valueOf(size.value()),
                    size.year(),
                    size.source()));
        }
        if (sizeBand != null) {
            facts.add(
                    Fact.band(city ? Subject.POPULATION_BAND : Subject.EMPLOYEE_BAND, sizeBand.from(), sizeBand.to()));
        }
        if (gdp != null) {
            facts.add(Fact.figure(Subject.GDP_PER_CAPITA, gdp.value().stripTrailingZeros(), gdp.year(), editionName));
        }
        if (gdpBand != null) {
            facts.add(Fact.band(Subject.GDP_BAND, gdpBand.from(), gdpBand.to()));
        }
        if (concessionReason != null) {
            if (full != null) {
                facts.add(Fact.figure(Subject.FULL_FEE, full.getAmount(), null, null));
            }
            facts.add(Fact.text(Subject.CONCESSION, concessionReason));
        }
        return new FeeReason(facts);
    }
}
