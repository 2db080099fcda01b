package org.wego.membership.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.economy.EconomyStartData;
import org.wego.membership.fee.FeeQuote.Quoted;
import org.wego.membership.fee.ScheduleOutcome.DayTaken;
import org.wego.membership.fee.ScheduleOutcome.OtherRule;
import org.wego.membership.fee.ScheduleOutcome.Saved;
import org.wego.membership.fee.ScheduleOutcome.Stale;
import org.wego.membership.fee.ScheduleOutcome.TooEarly;
import org.wego.membership.fee.ScheduleOutcome.Unnamed;
import org.wego.membership.fee.ScheduleOutcome.Used;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/** Versions of a schedule take turns by their day; a version that fees rest on never changes. */
@ApplicationModuleTest
class FeeSchedulesTests {

    @Autowired
    FeeStartData startData;

    @Autowired
    EconomyStartData economy;

    @Autowired
    FeeScheduleEditing editing;

    @Autowired
    FeeQuotation quotation;

    @Autowired
    UsedSchedules used;

    @BeforeEach
    void load() {
        startData.load();
        economy.load();
    }

    @Test
    void quotesSeoulByTheEditionOfApril2017() {
        Quoted seoul = (Quoted) quotation.quote(new FeeInputs(
                MembershipCategory.FULL,
                CountryCode.KR,
                new SizeFigure(2017, 9_776_000, "Statistics Korea"),
                null,
                2017));

        assertThat(seoul.amount()).isEqualTo(Money.parse("USD 8500"));
        assertThat(seoul.why().edition().name()).isEqualTo("WEO April 2017");
        assertThat(seoul.why().gdp().year()).isEqualTo(2015);
    }

    @Test
    void keepsTheTableAsItWasLoaded() {
        assertThat(editing.schedules())
                .filteredOn(it -> it.name().equals("Full members 2017"))
                .extracting(FeeScheduleDetails::rule)
                .containsExactly(FeeStartData.published().getFirst().rule());
    }

    @Test
    void usesTheVersionInForceOnTheFirstDayOfTheYear() {
        saved(editing.add(friendship(2030, 1, 1)));
        FeeScheduleId later = saved(editing.add(friendship(2031, 1, 2)));

        assertThat(inForce(2031).validFrom()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(inForce(2032).id()).isEqualTo(later);
    }

    @Test
    void refusesWhatWouldChangeOrReplaceAVersionThatFeesRestOn() {
        FeeScheduleId id = saved(editing.add(corporate(2040)));
        int version = editing.schedule(id).orElseThrow().version();

        used.mark(2041, List.of(id));

        assertThat(editing.revise(id, version, corporate(2040))).isInstanceOf(Used.class);
        assertThat(editing.delete(id, version)).isInstanceOf(Used.class);
        assertThat(editing.add(corporate(2041))).isEqualTo(new TooEarly(2041));
        assertThat(editing.add(corporate(2042))).isInstanceOf(Saved.class);
    }

    @Test
    void refusesAnOldVersionASecondOneOfADayAndAForeignRule() {
        FeeScheduleId id = saved(editing.add(friendship(2050, 1, 1)));
        int version = editing.schedule(id).orElseThrow().version();

        assertThat(editing.add(friendship(2050, 1, 1))).isEqualTo(new DayTaken(LocalDate.of(2050, 1, 1)));
        assertThat(editing.revise(id, version, friendship(2051, 1, 1))).isInstanceOf(Saved.class);
        assertThat(editing.revise(id, version, friendship(2052, 1, 1))).isInstanceOf(Stale.class);
        assertThat(editing.add(new FeeScheduleDraft(
                        MembershipCategory.FRIENDSHIP,
                        "A table for friends",
                        LocalDate.of(2060, 1, 1),
                        "Nobody",
                        corporate(2060).rule())))
                .isInstanceOf(OtherRule.class);
        assertThat(editing.add(new FeeScheduleDraft(
                        MembershipCategory.FRIENDSHIP, " ", LocalDate.of(2060, 1, 1), "", new FeeRule.NoFee())))
                .isInstanceOf(Unnamed.class);
        assertThat(editing.delete(id, version + 1)).isInstanceOf(Saved.class);
    }

    @Test
    void letsOnlyOneOfTwoAddAVersionOfADay() throws Exception {
        Callable<ScheduleOutcome> add = () -> editing.add(friendship(2070, 1, 1));
        try (var administrators = Executors.newFixedThreadPool(2)) {
            assertThat(administrators.invokeAll(List.of(add, add)).stream().map(Future::resultNow))
                    .hasAtLeastOneElementOfType(Saved.class)
                    .hasAtLeastOneElementOfType(DayTaken.class);
        }
    }

    private FeeScheduleDetails inForce(int year) {
        return quotation
                .calculationFor(year)
                .schedule(MembershipCategory.FRIENDSHIP)
                .orElseThrow();
    }

    private static FeeScheduleDraft friendship(int year, int month, int day) {
        return new FeeScheduleDraft(
                MembershipCategory.FRIENDSHIP,
                "Friendship " + year,
                LocalDate.of(year, month, day),
                "General Assembly",
                new FeeRule.NoFee());
    }

    private static FeeScheduleDraft corporate(int year) {
        return new FeeScheduleDraft(
                MembershipCategory.CORPORATE,
                "Corporate " + year,
                LocalDate.of(year, 1, 1),
                "General Assembly",
                new FeeRule.EmployeeBands(
                        Bands.startingAt(0, 100), List.of(Money.parse("USD 1"), Money.parse("USD 2"))));
    }

    private static FeeScheduleId saved(ScheduleOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).schedule();
    }
}
