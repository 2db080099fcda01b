package org.wego.membership.joining;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.FirstFees;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.rule.JoiningRules;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.place.Region;
import org.wego.membership.time.InYear;

/** What an applicant would pay for its first year. */
@Component
class ApplicantFees {

    private final FirstFees fees;
    private final JoiningRules rules;
    private final Clock clock;

    ApplicantFees(FirstFees fees, JoiningRules rules, Clock clock) {
        this.fees = fees;
        this.rules = rules;
        this.clock = clock;
    }

    /** In the year that it asks for. */
    FirstFee inItsYear(ApplicationDetails application) {
        LocalDate today = LocalDate.now(clock);
        int year = application.organisation().firstYear();
        return on(application, year == today.getYear() ? today : LocalDate.of(year, 1, 1));
    }

    /** If it joins on that day. */
    FirstFee on(ApplicationDetails application, LocalDate joined) {
        return fees.of(
                new AssessableMember(
                        MemberId.next(),
                        application.organisation().name(),
                        application.category(),
                        application.country(),
                        Region.of(application.country()),
                        application.organisation().size(),
                        InYear.MEMBER),
                joined,
                rules.on(joined).firstYear());
    }
}
