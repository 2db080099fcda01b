package org.wego.membership.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.economy.UsedEditions;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.schedule.UsedSchedules;

/** The fee that a member pays for the year in which it joins. For the slice that admits, which answers for who may ask. */
@Component
public class FirstFees {

    private final FeeQuotation quotation;
    private final Assessments assessments;
    private final Invoicing invoicing;
    private final UsedEditions editions;
    private final UsedSchedules schedules;

    FirstFees(
            FeeQuotation quotation,
            Assessments assessments,
            Invoicing invoicing,
            UsedEditions editions,
            UsedSchedules schedules) {
        this.quotation = quotation;
        this.assessments = assessments;
        this.invoicing = invoicing;
        this.editions = editions;
        this.schedules = schedules;
    }

    /** What a member would pay that joins on that day. */
    @Transactional(readOnly = true)
    public FirstFee of(AssessableMember member, LocalDate joined, FirstYear rule) {
        int year = joined.getYear();
        return switch (quote(member, year)) {
            case null -> new FirstFee.NoEdition(year);
            case FeeQuote.Refused(var reason) -> new FirstFee.Unnamed(year, reason);
            case FeeQuote.Quoted(var full, var _) when full.isZero() -> new FirstFee.Free(year);
            case FeeQuote.Quoted(var full, var why) -> {
                Assessment fee = assessed(member.id().value(), member, joined, rule, full, why);
                yield new FirstFee.Due(year, fee.amount(), fee.reason());
            }
        };
    }

    /**
     * Assesses a member that joins on that day and issues its first invoice, in the transaction of the caller.
     *
     * @return the number of the invoice; none if there is nothing to ask for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<InvoiceNumber> charge(
            UUID application, AssessableMember member, Addressee addressee, LocalDate joined, FirstYear rule) {
        return quote(member, joined.getYear()) instanceof FeeQuote.Quoted(var full, var why) && !full.isZero()
                ? Optional.of(issue(assessed(application, member, joined, rule, full, why), why, addressee))
                : Optional.empty();
    }

    private InvoiceNumber issue(Assessment fee, FeeExplanation why, Addressee addressee) {
        if (why.gdp() != null) {
            editions.mark(why.gdp().edition());
        }
        schedules.mark(fee.year(), List.of(why.schedule()));
        assessments.insert(List.of(fee));
        return invoicing.issue(List.of(fee.draft(addressee))).getFirst();
    }

    /** Null as long as there is no edition: asking then would lose the transaction of the caller. */
    private @Nullable FeeQuote quote(AssessableMember member, int year) {
        if (quotation.latestEdition().isEmpty()) {
            return null;
        }
        return quotation.quote(new FeeInputs(member.category(), member.country(), member.size(), year));
    }

    private static Assessment assessed(
            UUID application,
            AssessableMember member,
            LocalDate joined,
            FirstYear rule,
            Money full,
            FeeExplanation why) {
        return Assessment.ofFirstYear(
                application, member, joined.getYear(), full, why, rule.of(full, joined), rule.twelfths(joined));
    }
}
