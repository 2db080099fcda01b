package org.wego.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister.StaffRecord;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermDeed.ChangeCategory;
import org.wego.membership.term.TermDeed.Rejoin;
import org.wego.membership.term.TermDeed.Rename;
import org.wego.membership.term.TermDeed.Resign;
import org.wego.membership.term.TimelineEntry.Kind;
import org.wego.membership.time.InYear;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/** What happened to members is told, listed and billed as of each day alike on every supported database. */
abstract class MemberTermChecks extends MemberDeedChecks {

    @Test
    void listsAMemberAsItWasOnTheDay() {
        MemberId city = joined("Old Haven", "2012", MembershipCategory.FRIENDSHIP);
        done(city, new ChangeCategory(day("2016-01-01"), MembershipCategory.FULL, WHY));
        done(city, new Rename(day("2017-06-01"), "New Haven", WHY));

        assertThat(only(directory.find(asOf("haven", "2015-07-01"), 0, 5)))
                .extracting(MemberSummary::name, MemberSummary::category, MemberSummary::standing)
                .containsExactly("Old Haven", MembershipCategory.FRIENDSHIP, Standing.MEMBER);
        assertThat(only(directory.find(asOf("haven", "2017-06-01"), 0, 5)))
                .extracting(MemberSummary::name, MemberSummary::category)
                .containsExactly("New Haven", MembershipCategory.FULL);
        assertThat(only(directory.find(MemberSearch.of("haven"), 0, 5)))
                .extracting(MemberSummary::name, MemberSummary::category)
                .containsExactly("New Haven", MembershipCategory.FULL);
        MemberSearch friends =
                new MemberSearch("haven", MembershipCategory.FRIENDSHIP, null, null, Standing.MEMBER, Sort.NAME, false);
        assertThat(directory.count(friends)).isZero();
        assertThat(directory.count(friends.asOf(day("2015-12-31")))).isOne();
        assertThat(directory.ids(friends.asOf(day("2015-12-31")))).containsExactly(city);
        assertThat(directory.after(friends.asOf(day("2015-12-31")), null, 5)).hasSize(1);
        MemberDetails then = directory.details(city, day("2015-12-31")).orElseThrow();
        assertThat(then.profile().name()).isEqualTo("Old Haven");
        assertThat(then.profile().category()).isEqualTo(MembershipCategory.FRIENDSHIP);
        assertThat(directory.details(city).orElseThrow().names())
                .extracting(it -> it.name() + " " + it.kind())
                .containsExactly("Old Haven FORMER");
    }

    @Test
    void billsAMemberByWhatItWasInTheYear() {
        MemberId city = joined("Billed Bay", "2012", MembershipCategory.CORPORATE);
        register.record(city, SizeKind.POPULATION, null, new SizeFigure(2012, 500_000, "Census"));
        register.record(city, SizeKind.EMPLOYEES, null, new SizeFigure(2012, 700, "Report"));
        done(city, new ChangeCategory(day("2015-03-01"), MembershipCategory.FULL, WHY));
        done(city, new Resign(day("2016-12-31"), WHY));

        assertThat(assessable(city, 2014).size()).isEqualTo(new SizeFigure(2012, 700, "Report"));
        assertThat(assessable(city, 2015).category()).as("when the year began").isEqualTo(MembershipCategory.CORPORATE);
        assertThat(assessable(city, 2016).size()).isEqualTo(new SizeFigure(2012, 500_000, "Census"));
        assertThat(assessable(city, 2016).inYear()).isEqualTo(InYear.MEMBER);
        assertThat(assessable(city, 2017).inYear()).isEqualTo(new InYear(Standing.LEFT, 2016, false));
        assertThat(assessable(suspended, 2012).inYear()).isEqualTo(InYear.MEMBER);
        assertThat(assessable(suspended, 2014).inYear()).isEqualTo(InYear.suspended(2013));
    }

    @Test
    void tellsOfWhoCameBackByTheStayOfTheDay() {
        MemberId city = joined("Back Bay", "2010-05-04", MembershipCategory.FULL);
        done(city, new Resign(day("2013-12-31"), WHY));
        done(city, new Rejoin(day("2016-02-01"), MembershipCategory.FULL, WHY));

        assertThat(directory.details(city).orElseThrow().summary().dates())
                .isEqualTo(MembershipDates.since(PartialDate.parse("2016-02-01")));
        assertThat(directory
                        .details(city, day("2015-01-01"))
                        .orElseThrow()
                        .summary()
                        .standing())
                .isEqualTo(Standing.LEFT);
        assertThat(directory
                        .details(city, day("2012-01-01"))
                        .orElseThrow()
                        .summary()
                        .dates()
                        .joined())
                .isEqualTo(PartialDate.parse("2010-05-04"));
        assertThat(kinds(city)).containsExactly(Kind.REJOINED, Kind.RESIGNED, Kind.JOINED);
    }

    @Test
    void notesEachDeedInTheHistoryWithItsGrounds() {
        MemberId city = joined("Noted", "2010", MembershipCategory.FULL);
        done(city, new Resign(day("2016-12-31"), WHY));
        done(city, new TermDeed.CorrectLeaving(1, PartialDate.parse("2016-06"), new Grounds("", "Typed wrongly")));
        done(city, new TermDeed.TakeBack(new Grounds("", "It was another city")));

        assertThat(register.history(city, 0, 20))
                .filteredOn(it -> it.field() == MemberField.TERMS)
                .extracting(MemberChange::before, MemberChange::after)
                .containsExactly(
                        tuple("RESIGNED 2016-06 (Typed wrongly)", "It was another city"),
                        tuple(
                                "RESIGNED 2016-12-31 (EC/2017/3; Asked for in a letter)",
                                "RESIGNED 2016-06 (Typed wrongly)"),
                        tuple("", "RESIGNED 2016-12-31 (EC/2017/3; Asked for in a letter)"));
        assertThat(register.history(city, 0, 20))
                .filteredOn(it -> it.field() == MemberField.LEFT)
                .extracting(MemberChange::before, MemberChange::after)
                .containsExactly(tuple("June 2016", ""), tuple("31 Dec 2016", "June 2016"), tuple("", "31 Dec 2016"));
    }

    @Test
    void correctsTheLastTermWithTheRecordAndRefusesWhatItsTimeLineContradicts() {
        MemberId city = joined("Corrected", "2010", MembershipCategory.CORPORATE);
        done(city, new ChangeCategory(day("2014-01-01"), MembershipCategory.FULL, WHY));

        assertThat(revise(city, it -> it.category(MembershipCategory.CORPORATE)))
                .isEqualTo(against(MemberField.CATEGORY));
        assertThat(revise(city, it -> it.joined(PartialDate.parse("2015")))).isEqualTo(against(MemberField.JOINED));
        assertThat(revise(city, it -> it.left(PartialDate.parse("2013")))).isEqualTo(against(MemberField.LEFT));
        assertThat(revise(
                        city,
                        it -> it.category(MembershipCategory.FRIENDSHIP)
                                .joined(PartialDate.parse("2011"))
                                .left(PartialDate.parse("2017-06-30"))))
                .isEqualTo(new MemberOutcome.Saved(city));

        assertThat(directory.details(city, day("2013-01-01")).orElseThrow().summary())
                .extracting(MemberSummary::category, it -> it.dates().joined())
                .containsExactly(MembershipCategory.CORPORATE, PartialDate.parse("2011"));
        assertThat(directory
                        .details(city, day("2016-01-01"))
                        .orElseThrow()
                        .summary()
                        .category())
                .isEqualTo(MembershipCategory.FRIENDSHIP);
        assertThat(kinds(city)).containsExactly(Kind.RESIGNED, Kind.CATEGORY_CHANGED, Kind.JOINED);
        assertThat(terms.timeline(city).orElseThrow().entries().get(1).grounds())
                .isEqualTo(WHY);
    }

    @Test
    void listsAsOfADayWithOneStatement() {
        MemberSearch then = MemberSearch.of("kind").asOf(day("2014-05-05"));
        MemberSearch all = MemberSearch.ALL.asOf(day("2014-05-05"));

        assertThat(statements(() -> directory.find(all, 0, 500))).isOne();
        assertThat(statements(() -> directory.count(all))).isOne();
        assertThat(directory.find(then, 0, 500)).hasSameSizeAs(directory.find(MemberSearch.of("kind"), 0, 500));
        assertThat(statements(() -> terms.timeline(suspended))).isLessThanOrEqualTo(8);
    }

    private static MemberOutcome against(MemberField field) {
        return new MemberOutcome.Invalid(List.of(new Problem(field, Problem.Kind.AGAINST_TERMS)));
    }

    private MemberOutcome revise(MemberId city, UnaryOperator<MemberProfile.Draft> change) {
        StaffRecord record = register.open(city).orElseThrow();
        return register.revise(
                city, record.version(), change.apply(record.profile().draft()).profile());
    }

    private static MemberSearch asOf(String text, String day) {
        return MemberSearch.of(text).asOf(day(day));
    }
}
