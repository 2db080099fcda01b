package org.wego.membership.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.wego.membership.organisation.MembershipCategory.CORPORATE;
import static org.wego.membership.organisation.MembershipCategory.FRIENDSHIP;
import static org.wego.membership.organisation.MembershipCategory.FULL;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.term.TermDeed.ChangeCategory;
import org.wego.membership.term.TermDeed.Correct;
import org.wego.membership.term.TermDeed.CorrectLeaving;
import org.wego.membership.term.TermDeed.Reinstate;
import org.wego.membership.term.TermDeed.Rejoin;
import org.wego.membership.term.TermDeed.Resign;
import org.wego.membership.term.TermDeed.Suspend;
import org.wego.membership.term.TermDeed.TakeBack;
import org.wego.membership.time.InYear;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/** Terms follow on one another, and say of every day and year what a member was. */
class MembershipTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 15);
    private static final Grounds WHY = Grounds.decidedBy("EC/2021/1");
    private static final Membership CITY = since("2010-05-04", FULL);

    @Test
    void aCityIsBilledByTheCategoryThatItHadWhenTheYearBegan() {
        Membership city = after(since("2012", FRIENDSHIP), new ChangeCategory(day("2020-01-01"), FULL, WHY));

        assertThat(city.in(2017)).isEqualTo(new OfYear(FRIENDSHIP, InYear.MEMBER));
        assertThat(city.in(2019).category()).isEqualTo(FRIENDSHIP);
        assertThat(city.in(2020).category()).isEqualTo(FULL);
        assertThat(city.on(day("2019-12-31")).category()).isEqualTo(FRIENDSHIP);
        assertThat(city.on(day("2020-01-01")).category()).isEqualTo(FULL);
    }

    @Test
    void aChangeWithinAYearCountsFromTheNextOneOn() {
        Membership city = after(CITY, new ChangeCategory(day("2017-01-02"), CORPORATE, WHY));

        assertThat(city.in(2017).category()).isEqualTo(FULL);
        assertThat(city.in(2018).category()).isEqualTo(CORPORATE);
    }

    @Test
    void whoResignedOnTheLastDayOfAYearOwesNothingOfTheNext() {
        Membership city = after(CITY, new Resign(day("2016-12-31"), WHY));

        assertThat(city.in(2016).standing()).isEqualTo(InYear.MEMBER);
        assertThat(city.in(2017).standing()).isEqualTo(new InYear(Standing.LEFT, 2016, false));
        assertThat(city.on(day("2016-12-31")).standing()).isEqualTo(Standing.MEMBER);
        assertThat(city.on(day("2017-01-01")).standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void whoWasSuspendedAllYearOwesNothingOfIt() {
        Membership city = after(CITY, new Suspend(day("2015-07-01"), WHY), new Reinstate(day("2018-03-01"), WHY));

        assertThat(city.in(2015).standing()).as("half of it").isEqualTo(InYear.MEMBER);
        assertThat(city.in(2016).standing()).isEqualTo(InYear.suspended(2015));
        assertThat(city.in(2017).standing()).isEqualTo(InYear.suspended(2015));
        assertThat(city.in(2018).standing()).isEqualTo(InYear.MEMBER);
        assertThat(city.on(day("2015-07-01")).standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(city.on(day("2018-03-01")).standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void whoIsSuspendedAndLeavesIsNoMemberAfterwards() {
        Membership city = after(CITY, new Suspend(day("2015-07-01"), WHY), new Resign(day("2016-02-28"), WHY));

        assertThat(city.in(2016).standing()).isEqualTo(InYear.suspended(2015));
        assertThat(city.in(2017).standing()).isEqualTo(new InYear(Standing.LEFT, 2016, false));
        assertThat(city.on(day("2016-02-29")).standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void whoComesBackWasAwayInBetween() {
        Membership city =
                after(CITY, new Resign(day("2014-06-30"), WHY), new Rejoin(day("2018-02-01"), CORPORATE, WHY));

        assertThat(city.in(2014)).isEqualTo(new OfYear(FULL, InYear.MEMBER));
        assertThat(city.in(2016)).isEqualTo(new OfYear(FULL, new InYear(Standing.LEFT, 2014, false)));
        assertThat(city.in(2018)).isEqualTo(new OfYear(CORPORATE, InYear.MEMBER));
        assertThat(city.in(2009).standing()).isEqualTo(new InYear(Standing.NOT_YET, 2010, false));
        assertThat(city.on(day("2018-01-31")))
                .isEqualTo(new OnDay(
                        Standing.LEFT, FULL, new MembershipDates(date("2010-05-04"), null, date("2014-06-30"))));
        assertThat(city.on(day("2018-02-01")).dates()).isEqualTo(MembershipDates.since(date("2018-02-01")));
    }

    @Test
    void whoLeavesAndComesBackInAYearIsBilledByWhatItWasFirst() {
        Membership city =
                after(CITY, new Resign(day("2017-03-31"), WHY), new Rejoin(day("2017-10-01"), CORPORATE, WHY));

        assertThat(city.in(2017)).isEqualTo(new OfYear(FULL, InYear.MEMBER));
    }

    @Test
    void aRecordMergedIntoAnotherOneIsNotBilledForTheYearOfItsLastDay() {
        Membership merged = after(CITY, new TermDeed.Merge(day("2019-07-01"), MemberId.next(), WHY));

        assertThat(merged.in(2018).standing()).isEqualTo(InYear.MEMBER);
        assertThat(merged.in(2019).standing()).isEqualTo(InYear.merged(2019));
        assertThat(merged.in(2020).standing()).isEqualTo(InYear.merged(2019));
        refuses(merged, new Suspend(day("2020-01-01"), WHY), TermRefusal.MERGED);
        assertThat(after(merged, new TakeBack(WHY))).isEqualTo(CITY);
    }

    @Test
    void aRecordThatLeftKeepsItsLastDayWhenItIsMergedLater() {
        Membership left = after(CITY, new Resign(day("2015-12-31"), WHY));
        Membership merged = after(left, new TermDeed.Merge(day("2019-07-01"), MemberId.next(), WHY));

        assertThat(merged.in(2019).standing()).isEqualTo(new InYear(Standing.LEFT, 2015, false));
        assertThat(after(merged, new TakeBack(WHY))).isEqualTo(left);
    }

    @Test
    void saysTheSameAsTheRecordOfWhomNothingElseIsKnown() {
        for (String joined : new String[] {null, "2010", "2017-04", "2017-04-30"}) {
            for (String documented : new String[] {null, "2014", "2017-12"}) {
                for (String left : new String[] {null, "2017", "2018-01-31"}) {
                    MembershipDates dates = new MembershipDates(date(joined), date(documented), date(left));
                    Membership city = Membership.of(FULL, dates, Grounds.NONE);
                    for (int year = 2009; year < 2020; year++) {
                        assertThat(city.in(year))
                                .as("%s in %d", dates, year)
                                .isEqualTo(new OfYear(FULL, dates.in(year)));
                        LocalDate day = LocalDate.of(year, 5, 1);
                        assertThat(city.on(day)).isEqualTo(new OnDay(dates.on(day), FULL, dates));
                    }
                }
            }
        }
    }

    @Test
    void refusesWhatCannotFollow() {
        refuses(CITY, new Suspend(day("2010-05-04"), WHY), TermRefusal.BEFORE_JOINING);
        refuses(CITY, new Resign(day("2010-05-03"), WHY), TermRefusal.BEFORE_JOINING);
        refuses(CITY, new Suspend(TODAY.plusDays(1), WHY), TermRefusal.IN_FUTURE);
        refuses(CITY, new Resign(day("2023-01-01"), WHY), TermRefusal.IN_FUTURE);
        refuses(CITY, new Reinstate(TODAY, WHY), TermRefusal.NOT_SUSPENDED);
        refuses(CITY, new Rejoin(TODAY, FULL, WHY), TermRefusal.STILL_A_MEMBER);
        refuses(CITY, new ChangeCategory(TODAY, FULL, WHY), TermRefusal.SAME_CATEGORY);
        refuses(CITY, new TakeBack(WHY), TermRefusal.NOTHING_TO_TAKE_BACK);
        refuses(CITY, new Correct(2, null, FULL, WHY), TermRefusal.NO_SUCH_ENTRY);
        refuses(CITY, new Correct(0, null, FULL, WHY), TermRefusal.NO_SUCH_ENTRY);
        refuses(CITY, new CorrectLeaving(1, date("2019"), WHY), TermRefusal.NO_SUCH_ENTRY);
        refuses(since(null, FULL), new Suspend(day("1899-12-31"), WHY), TermRefusal.LONG_AGO);
        refuses(since(null, FULL), new Resign(day("0001-01-01"), WHY), TermRefusal.LONG_AGO);
    }

    @Test
    void refusesWhatCannotFollowOnHavingLeftOrBeingSuspended() {
        Membership left = after(CITY, new Resign(day("2016-12-31"), WHY));
        refuses(left, new Resign(day("2017-12-31"), WHY), TermRefusal.ALREADY_LEFT);
        refuses(left, new Suspend(day("2017-01-01"), WHY), TermRefusal.NOT_A_MEMBER);
        refuses(left, new ChangeCategory(day("2017-01-01"), CORPORATE, WHY), TermRefusal.NOT_A_MEMBER);
        refuses(left, new Rejoin(day("2016-12-31"), FULL, WHY), TermRefusal.STILL_A_MEMBER);
        Membership suspended = after(CITY, new Suspend(day("2016-12-31"), WHY));
        refuses(suspended, new Suspend(day("2017-01-01"), WHY), TermRefusal.ALREADY_SUSPENDED);
        refuses(suspended, new Reinstate(day("2016-12-31"), WHY), TermRefusal.OUT_OF_ORDER);
        refuses(suspended, new Resign(day("2016-12-30"), WHY), TermRefusal.OUT_OF_ORDER);
    }

    @Test
    void leavesBetweenNowAndTheEndOfNextYearAndMayBeSuspendedUntilThen() {
        Membership leaving = after(CITY, new Resign(day("2022-12-31"), WHY), new Suspend(TODAY, WHY));

        assertThat(leaving.on(TODAY).standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(leaving.on(day("2022-12-31")).standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(leaving.on(day("2023-01-01")).standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void correctsTheCategoryUntilTheNextChangeOfIt() {
        Membership city = after(
                CITY,
                new Suspend(day("2012-01-01"), WHY),
                new Reinstate(day("2013-01-01"), WHY),
                new ChangeCategory(day("2015-01-01"), CORPORATE, WHY));
        Membership corrected = after(city, new Correct(1, date("2010"), FRIENDSHIP, WHY));

        assertThat(corrected.in(2014).category()).isEqualTo(FRIENDSHIP);
        assertThat(corrected.in(2015).category()).isEqualTo(CORPORATE);
        assertThat(corrected.in(2012).standing()).isEqualTo(InYear.suspended(2012));
        assertThat(corrected.last().stay().dates()).isEqualTo(MembershipDates.since(date("2010")));
        refuses(city, new Correct(1, null, CORPORATE, WHY), TermRefusal.SAME_CATEGORY);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2013-01-01, OUT_OF_ORDER",
        "2, 2010-05-04, BEFORE_JOINING",
        "2, 2012-06, DAY_NEEDED",
        "3, 2022-01-01, IN_FUTURE",
        "3, 2011-12-31, OUT_OF_ORDER",
        "1, 2012-01-01, BEFORE_JOINING",
        "5, 2014, OUT_OF_ORDER",
        "5, 2021-06-16, IN_FUTURE"
    })
    void refusesACorrectionThatContradictsWhatStandsBesideIt(int number, String day, TermRefusal why) {
        Membership city = after(
                CITY,
                new Suspend(day("2012-01-01"), WHY),
                new Reinstate(day("2013-01-01"), WHY),
                new ChangeCategory(day("2014-01-01"), CORPORATE, WHY),
                new Resign(day("2016-01-31"), WHY),
                new Rejoin(day("2018-01-01"), FULL, WHY));

        refuses(
                city,
                new Correct(number, date(day), city.terms().get(number - 1).category(), WHY),
                why);
    }

    @Test
    void correctsTheDayOnWhichItLeftAsLongAsItStaysInOrder() {
        Membership city =
                after(CITY, new Resign(day("2014-06-30"), WHY), new Rejoin(day("2018-02-01"), CORPORATE, WHY));

        assertThat(after(city, new CorrectLeaving(1, date("2015"), WHY))
                        .in(2015)
                        .standing())
                .isEqualTo(InYear.MEMBER);
        refuses(city, new CorrectLeaving(1, date("2018"), WHY), TermRefusal.OUT_OF_ORDER);
        refuses(city, new CorrectLeaving(1, date("2010-05-03"), WHY), TermRefusal.BEFORE_JOINING);
        refuses(city, new CorrectLeaving(2, date("2019"), WHY), TermRefusal.NO_SUCH_ENTRY);
    }

    @Test
    void takesBackOneAfterTheOther() {
        List<TermDeed> deeds = List.of(
                new ChangeCategory(day("2012-01-01"), CORPORATE, WHY),
                new Suspend(day("2013-01-01"), WHY),
                new Resign(day("2014-06-30"), WHY),
                new Rejoin(day("2018-02-01"), FULL, WHY),
                new Resign(day("2019-06-30"), WHY));
        Membership city = CITY;
        for (TermDeed deed : deeds) {
            city = after(city, deed);
        }
        for (int left = deeds.size(); left > 0; left--) {
            city = after(city, new TakeBack(WHY));
            Membership expected = CITY;
            for (TermDeed deed : deeds.subList(0, left - 1)) {
                expected = after(expected, deed);
            }
            assertThat(city).isEqualTo(expected);
        }
    }

    @Test
    void takesOverWhatItsRecordIsCorrectedTo() {
        Membership city = after(CITY, new Suspend(day("2013-01-01"), WHY));
        MembershipDates dates = new MembershipDates(date("2011"), date("2012"), date("2016"));
        Membership revised = city.revised(FRIENDSHIP, dates);

        assertThat(revised.terms()).extracting(Term::category).containsOnly(FRIENDSHIP);
        assertThat(revised.last().stay().dates()).isEqualTo(dates);
        assertThat(revised.last().grounds()).isEqualTo(WHY);
        assertThatExceptionOfType(AgainstTerms.class)
                .isThrownBy(() -> city.revised(FULL, MembershipDates.since(date("2014"))));
        assertThatExceptionOfType(AgainstTerms.class)
                .isThrownBy(() -> after(CITY, new ChangeCategory(day("2012-01-01"), CORPORATE, WHY))
                        .revised(FULL, CITY.last().stay().dates()));
    }

    @Test
    void tellsOfEveryDayInOneTerm() {
        Membership city = after(
                CITY,
                new Suspend(day("2012-01-01"), WHY),
                new Resign(day("2014-06-30"), WHY),
                new Rejoin(day("2018-02-01"), FULL, WHY));

        assertThat(city.firstDay(0)).isEqualTo(Stay.EVER);
        for (int at = 1; at < city.terms().size(); at++) {
            assertThat(city.firstDay(at)).isEqualTo(city.lastDay(at - 1).plusDays(1));
        }
        assertThat(city.lastDay(2)).isEqualTo(Stay.FOR_EVER);
    }

    @Test
    void asksForGroundsThatAreNoLongerThanTheyMayBe() {
        assertThatExceptionOfType(AgainstTerms.class)
                .isThrownBy(() -> new Grounds(" ", "\u200b").check())
                .matches(it -> it.why() == TermRefusal.GROUNDS_MISSING);
        assertThatExceptionOfType(AgainstTerms.class)
                .isThrownBy(() -> new Grounds("x".repeat(301), "").check())
                .matches(it -> it.why() == TermRefusal.GROUNDS_TOO_LONG);
        new Grounds("", "Dues of three years").check();
    }

    private static void refuses(Membership membership, TermDeed deed, TermRefusal why) {
        assertThatExceptionOfType(AgainstTerms.class)
                .as("%s", deed)
                .isThrownBy(() -> membership.after(deed, TODAY))
                .matches(it -> it.why() == why, "because of " + why);
    }

    private static Membership after(Membership membership, TermDeed... deeds) {
        Membership now = membership;
        for (TermDeed deed : deeds) {
            now = now.after(deed, TODAY);
        }
        return now;
    }

    private static Membership since(@Nullable String joined, MembershipCategory category) {
        return Membership.of(category, new MembershipDates(date(joined), null, null), Grounds.NONE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static @Nullable PartialDate date(@Nullable String date) {
        return date == null ? null : PartialDate.parse(date);
    }
}
