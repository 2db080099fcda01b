package org.wego.membership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.time.Standing.LEFT;
import static org.wego.membership.time.Standing.MEMBER;
import static org.wego.membership.time.Standing.NOT_DOCUMENTED;
import static org.wego.membership.time.Standing.NOT_YET;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which years an organisation counts as a member. */
class InYearTests {

    @Test
    void countsFromTheYearOfJoiningToTheYearOfLeaving() {
        assertThat(in(2011, 2012, null, 2016)).isEqualTo(NOT_YET);
        assertThat(in(2012, 2012, null, 2016)).isEqualTo(MEMBER);
        assertThat(in(2016, 2012, null, 2016)).isEqualTo(MEMBER);
        assertThat(in(2017, 2012, null, 2016)).isEqualTo(LEFT);
    }

    @Test
    void countsFromTheFirstDocumentIfTheYearOfJoiningIsUnknown() {
        assertThat(in(2016, null, 2017, null)).isEqualTo(NOT_DOCUMENTED);
        assertThat(in(2017, null, 2017, null)).isEqualTo(MEMBER);
        assertThat(in(2018, null, 2017, null)).isEqualTo(MEMBER);
    }

    @Test
    void trustsTheYearOfJoiningMoreThanADocument() {
        assertThat(in(2012, 2010, 2017, null)).isEqualTo(MEMBER);
        assertThat(in(2017, 2018, 2017, null)).isEqualTo(NOT_YET);
    }

    @Test
    void doesNotCountWhomNoDocumentNames() {
        assertThat(in(2017, null, null, null)).isEqualTo(NOT_DOCUMENTED);
        assertThat(in(2017, null, null, 2016)).isEqualTo(LEFT);
    }

    @Test
    void readsTheYearsOfDatesThatAreKnownToTheDayTheMonthOrTheYear() {
        MembershipDates dates = new MembershipDates(
                PartialDate.parse("2010"), PartialDate.parse("2017-06"), PartialDate.parse("2018-12-31"));

        assertThat(dates.in(2009)).isEqualTo(new InYear(NOT_YET, 2010, false));
        assertThat(dates.in(2018)).isEqualTo(InYear.MEMBER);
        assertThat(dates.in(2019)).isEqualTo(new InYear(LEFT, 2018, false));
        assertThat(MembershipDates.UNKNOWN.in(2017)).isEqualTo(new InYear(NOT_DOCUMENTED, null, false));
    }

    private static Standing in(
            int year, @Nullable Integer joined, @Nullable Integer documented, @Nullable Integer left) {
        return InYear.of(year, joined, documented, left).standing();
    }
}
