package org.wego.membership.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.fee.FeeQuote.Quoted;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.schedule.ScheduleOutcome.DayTaken;
import org.wego.membership.schedule.ScheduleOutcome.Gone;
import org.wego.membership.schedule.ScheduleOutcome.OtherRule;
import org.wego.membership.schedule.ScheduleOutcome.Saved;
import org.wego.membership.schedule.ScheduleOutcome.TooEarly;
import org.wego.membership.schedule.ScheduleOutcome.Unnamed;
import org.wego.membership.schedule.ScheduleOutcome.Unprintable;
import org.wego.membership.schedule.ScheduleOutcome.Used;
import org.wego.membership.start.StartData;

/** Versions of a schedule take turns by their day; a version that fees rest on never changes. */
@ApplicationModuleTest
class FeeSchedulesTests {

    @Autowired
    FeeStartData startData;

    @Autowired
    StartData economyStartData;

    @Autowired
    FeeScheduleEditing editing;

    @Autowired
    FeeQuotation quotation;

    @Autowired
    UsedSchedules used;

    @Autowired
    StatementCount statements;

    @BeforeEach
    void load() {
        startData.load();
        economyStartData.load();
    }

    @Test
    void quotesSeoulByTheEditionOfApril2017() {
        Quoted seoul = (Quoted) quotation.quote(new FeeInputs(
                MembershipCategory.FULL, CountryCode.KR, new SizeFigure(2017, 9_776_000, "Statistics Korea"), 2017));

        assertThat(seoul.amount()).isEqualTo(Money.parse("USD 8500"));
        assertThat(seoul.why().gdp().editionName()).isEqualTo("WEO April 2017");
        assertThat(seoul.why().gdp().figure())
                .isEqualTo(new GdpFigure(CountryCode.KR, 2015, new BigDecimal("36389.938"), false));
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

        used.mark(2041, List.of(id));

        assertThat(editing.replace(id, corporate(2040))).isInstanceOf(Used.class);
        assertThat(editing.delete(id)).isInstanceOf(Used.class);
        assertThat(editing.add(corporate(2041))).isEqualTo(new TooEarly(2041));
        assertThat(editing.add(corporate(2039)))
                .as("a version before it replaces nothing")
                .isInstanceOf(Saved.class);
        assertThat(editing.add(corporate(2042))).isInstanceOf(Saved.class);
        assertThat(editing.schedule(id).orElseThrow().usedAt()).isEqualTo("2017-11-01T09:00:00Z");
    }

    @Test
    void replacesAVersionThatNoFeeRestsOnByOneWithAnIdOfItsOwn() {
        FeeScheduleId first = saved(editing.add(friendship(2050, 1, 1)));

        FeeScheduleId second = saved(editing.replace(first, friendship(2050, 1, 1)));

        assertThat(second).isNotEqualTo(first);
        assertThat(editing.schedule(first)).isEmpty();
        assertThat(editing.replace(first, friendship(2051, 1, 1))).isInstanceOf(Gone.class);
        assertThat(editing.delete(first)).isInstanceOf(Gone.class);
        FeeScheduleId moved = saved(editing.replace(second, friendship(2051, 1, 1)));
        assertThat(editing.delete(moved)).isEqualTo(new Saved(moved));
        assertThat(editing.schedule(moved)).isEmpty();
    }

    @Test
    void noticesThatFeesWereReadFromAVersionThatWasReplacedSince() {
        FeeScheduleId first = saved(editing.add(friendship(2055, 1, 1)));
        FeeScheduleId second = saved(editing.replace(first, friendship(2055, 1, 1)));

        assertThatExceptionOfType(UsedSchedules.Replaced.class)
                .isThrownBy(() -> used.mark(2055, List.of(first)))
                .withMessageContaining("2055");
        assertThat(editing.schedule(second).orElseThrow().used()).isFalse();
        saved(editing.add(friendship(2056, 1, 1)));
        assertThatExceptionOfType(UsedSchedules.Replaced.class).isThrownBy(() -> used.mark(2056, List.of(second)));
        used.mark(2055, List.of(second));
        assertThat(editing.schedule(second).orElseThrow().used()).isTrue();
    }

    @Test
    void refusesASecondVersionOfADayAndAForeignRule() {
        saved(editing.add(friendship(2060, 1, 1)));
        FeeScheduleId later = saved(editing.add(friendship(2061, 1, 1)));

        assertThat(editing.add(friendship(2060, 1, 1))).isEqualTo(new DayTaken(LocalDate.of(2060, 1, 1)));
        assertThat(editing.replace(later, friendship(2060, 1, 1))).isEqualTo(new DayTaken(LocalDate.of(2060, 1, 1)));
        assertThat(editing.schedule(later)).isPresent();
        assertThat(editing.add(new FeeScheduleDraft(
                        MembershipCategory.FRIENDSHIP,
                        "A table for friends",
                        LocalDate.of(2062, 1, 1),
                        "Nobody",
                        corporate(2062).rule())))
                .isInstanceOf(OtherRule.class);
        assertThat(editing.add(new FeeScheduleDraft(
                        MembershipCategory.FRIENDSHIP, " ", LocalDate.of(2062, 1, 1), "", new FeeRule.NoFee())))
                .isInstanceOf(Unnamed.class);
        assertThat(editing.add(new FeeScheduleDraft(
                        MembershipCategory.FRIENDSHIP,
                        "Friends ตาราง",
                        LocalDate.of(2062, 1, 1),
                        "สภา",
                        new FeeRule.NoFee())))
                .as("invoices bear the name, not who decided it")
                .isEqualTo(new Unprintable("ต (U+0E15)"));
    }

    @Test
    void letsEitherAnEditorOrAnAssessmentHaveAVersion() throws Exception {
        for (int year = 2100; year < 2130; year++) {
            int feeYear = year;
            FeeScheduleId id = saved(editing.add(friendship(year, 1, 1)));
            Callable<Boolean> assess = () -> marked(feeYear, id);
            Callable<Boolean> replace = () -> editing.replace(id, friendship(feeYear, 1, 1)) instanceof Saved;
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Boolean> succeeded = both.invokeAll(List.of(assess, replace)).stream()
                        .map(Future::resultNow)
                        .toList();
                assertThat(succeeded).as("either of them in %d", year).containsExactlyInAnyOrder(true, false);
                assertThat(editing.schedule(id).isPresent()).isEqualTo(succeeded.getFirst());
            }
        }
    }

    @Test
    void letsOnlyOneOfManyReplaceAVersion() throws Exception {
        FeeScheduleId id = saved(editing.add(friendship(2080, 1, 1)));
        Callable<ScheduleOutcome> replace = () -> editing.replace(id, friendship(2081, 1, 1));
        try (ExecutorService administrators = Executors.newFixedThreadPool(4)) {
            List<ScheduleOutcome> outcomes = administrators.invokeAll(Collections.nCopies(4, replace)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).hasOnlyElementsOfTypes(Saved.class, Gone.class);
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        }
    }

    @Test
    void letsOnlyOneOfTwoAddAVersionOfADay() throws Exception {
        Callable<ScheduleOutcome> add = () -> editing.add(friendship(2070, 1, 1));
        try (ExecutorService administrators = Executors.newFixedThreadPool(2)) {
            assertThat(administrators.invokeAll(List.of(add, add)).stream().map(Future::resultNow))
                    .hasAtLeastOneElementOfType(Saved.class)
                    .hasAtLeastOneElementOfType(DayTaken.class);
        }
    }

    @Test
    void readsHoweverManySchedulesWithOneStatement() {
        assertThat(statements.of(() -> assertThat(editing.schedules()).hasSizeGreaterThan(2)))
                .isOne();
        assertThat(statements.of(() -> quotation.calculationFor(2017)))
                .as("the latest edition and the schedules in force; its figures are kept in memory")
                .isEqualTo(2);
    }

    private boolean marked(int feeYear, FeeScheduleId id) {
        try {
            used.mark(feeYear, List.of(id));
            return true;
        } catch (UsedSchedules.Replaced replaced) {
            return false;
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
