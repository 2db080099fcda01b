package org.wego.governance.term;

import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/**
 * Keeps cities out of office that are no longer members, or not yet; a city on record by its name only may be in
 * office.
 */
@Component
class MembersInOffice {

    private final MemberDirectory directory;

    MembersInOffice(MemberDirectory directory) {
        this.directory = directory;
    }

    /**
     * @param term the days of the term
     * @throws TermRefused if the city surely was no member on any day of the appointment
     */
    void refuseStrangers(Nomination said, Tenure term) {
        if (isStranger(said, term)) {
            throw new TermRefused(new Invalid(said.seat(), EnumSet.of(Problem.NOT_A_MEMBER)));
        }
    }

    /** Whether the city surely was no member on any day of the appointment. */
    boolean isStranger(Nomination said, Tenure term) {
        @Nullable MemberId member = said.city().member();
        if (member == null) {
            return false;
        }
        Tenure days = new SeatRules(term, Map.of()).daysOf(said);
        // for one that left and came back, the latest stay by then
        return directory
                .details(member, days.ends().latest())
                .map(MemberDetails::summary)
                .filter(it -> !wasMember(it.dates(), days))
                .isPresent();
    }

    private static boolean wasMember(MembershipDates dates, Tenure days) {
        PartialDate left = dates.left();
        PartialDate joined = dates.joined();
        boolean gone = left != null && left.latest().isBefore(days.begins().earliest());
        boolean toCome =
                joined != null && !joined.earliest().isBefore(days.ends().latest());
        return !gone && !toCome;
    }
}
