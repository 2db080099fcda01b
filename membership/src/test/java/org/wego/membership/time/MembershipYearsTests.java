package org.wego.membership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.time.Standing.LEFT;
import static org.wego.membership.time.Standing.MEMBER;
import static org.wego.membership.time.Standing.NOT_DOCUMENTED;
import static org.wego.membership.time.Standing.NOT_YET;

import org.junit.jupiter.api.Test;

/** In which years an organisation counts as a member. */
class MembershipYearsTests {

    @Test
    void countsFromTheYearOfJoiningToTheYearOfLeaving() {
        MembershipYears years = new MembershipYears(2012, null, 2016);

        assertThat(years.in(2011)).isEqualTo(NOT_YET);
        assertThat(years.in(2012)).isEqualTo(MEMBER);
        assertThat(years.in(2016)).isEqualTo(MEMBER);
        assertThat(years.in(2017)).isEqualTo(LEFT);
    }

    @Test
    void countsFromTheFirstDocumentIfTheYearOfJoiningIsUnknown() {
        MembershipYears years = new MembershipYears(null, 2017, null);

        assertThat(years.in(2016)).isEqualTo(NOT_DOCUMENTED);
        assertThat(years.in(2017)).isEqualTo(MEMBER);
        assertThat(years.in(2018)).isEqualTo(MEMBER);
    }

    @Test
    void trustsTheYearOfJoiningMoreThanADocument() {
        assertThat(new MembershipYears(2010, 2017, null).in(2012)).isEqualTo(MEMBER);
        assertThat(new MembershipYears(2018, 2017, null).in(2017)).isEqualTo(NOT_YET);
    }

    @Test
    void doesNotCountWhomNoDocumentNames() {
        assertThat(new MembershipYears(null, null, null).in(2017)).isEqualTo(NOT_DOCUMENTED);
        assertThat(new MembershipYears(null, null, 2016).in(2017)).isEqualTo(LEFT);
    }

    @Test
    void readsTheYearsOfDatesThatAreKnownToTheDayTheMonthOrTheYear() {
        MembershipDates dates = new MembershipDates(
                PartialDate.parse("2010"), PartialDate.parse("2017-06"), PartialDate.parse("2018-12-31"));

        assertThat(dates.years()).isEqualTo(new MembershipYears(2010, 2017, 2018));
        assertThat(MembershipDates.UNKNOWN.years()).isEqualTo(new MembershipYears(null, null, null));
    }
}
