package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.ALREADY_INVOICED;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.JOINED_LATER;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.LEFT;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NOT_DOCUMENTED;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NO_EMPLOYEES;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NO_FEE;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NO_POPULATION;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.WAIVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.invoicing.PlainLetterhead;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MemberId;

/** The run from start to invoices on a database; each test has a fee year of its own. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FeeRunChecks {

    private static final int MEMBERS = 3_400;

    private MembershipHouse house;
    private Runs runs;
    private JdbcTemplate jdbc;
    private EditionId edition;

    abstract MembershipHouse open() throws Exception;

    @BeforeAll
    void fill() throws Exception {
        house = open();
        runs = new Runs(house.the(FeeRuns.class));
        jdbc = house.the(JdbcTemplate.class);
        GeneratedMembers.schedules(house);
        GeneratedMembers.write(jdbc, MEMBERS);
        edition = GeneratedMembers.edition(jdbc, "WEO April 2017");
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    void putsEveryMemberEitherAmongTheFeesOrAmongTheExclusions() {
        FeeRunDetails run = runs.previewed(2011, edition);

        assertThat(run.members()).isEqualTo(MEMBERS);
        assertThat(run.fees()).isEqualTo(GeneratedMembers.paying(MEMBERS, 2011));
        assertThat(run.fees() + run.excludedMembers()).isEqualTo(MEMBERS);
        List<MemberFee> fees = runs.fees(run);
        List<Exclusion> exclusions = runs.facade().exclusions(run.id(), null, 0, MEMBERS);
        Set<MemberId> all = new HashSet<>();
        fees.forEach(fee -> assertThat(all.add(fee.member())).isTrue());
        exclusions.forEach(exclusion -> assertThat(all.add(exclusion.member())).isTrue());
        assertThat(all).hasSize(MEMBERS);
        assertThat(sum(fees)).isEqualTo(run.amount());
        assertThat(total(run.byCategory())).isEqualTo(run.amount());
        assertThat(total(run.byRegion())).isEqualTo(run.amount());
        assertThat(count("assessment where fee_year = 2011")).isZero();
        runs.facade().cancel(run.id());
    }

    @Test
    void saysOfEachMemberThatIsNotInvoicedWhy() {
        FeeRunDetails run = runs.previewed(2011, edition);
        Map<MemberId, ExclusionReason> expected = new HashMap<>();
        for (int number = 0; number < MEMBERS; number++) {
            MemberId member = new MemberId(GeneratedMembers.id(number));
            GeneratedMembers.excluded(number, 2011).ifPresent(reason -> expected.put(member, reason));
        }
        Map<MemberId, ExclusionReason> said = new HashMap<>();
        runs.facade()
                .exclusions(run.id(), null, 0, MEMBERS)
                .forEach(exclusion -> said.put(exclusion.member(), exclusion.reason()));

        assertThat(said).isEqualTo(expected);
        assertThat(run.excluded())
                .containsOnlyKeys(NO_FEE, NO_POPULATION, NO_EMPLOYEES, LEFT, JOINED_LATER, NOT_DOCUMENTED);
        assertThat(run.toMend())
                .isEqualTo(run.excluded().get(NO_POPULATION)
                        + run.excluded().get(NO_EMPLOYEES)
                        + run.excluded().get(NOT_DOCUMENTED));
        runs.facade().cancel(run.id());
    }

    @Test
    void goesOnWhereAnErrorStoppedIt() {
        FeeRunDetails run = runs.previewed(2010, edition);
        jdbc.execute("alter table membership.invoice add constraint stop check (sequence <= 1500 or fee_year <> 2010)");
        runs.facade().confirm(run.id(), String.valueOf(run.fingerprint()));
        FeeRunDetails failed = runs.whatever(run.id(), it -> it.state() == FeeRunState.FAILED);
        jdbc.execute("alter table membership.invoice drop constraint stop");

        assertThat(failed.invoiced()).as("the block before the error").isEqualTo(1_000);
        assertThat(failed.failure()).as("a reference").hasSize(36);
        assertThat(runs.fees(failed)).hasSize(Math.toIntExact(run.fees()));
        runs.facade().resume(run.id());
        runs.await(run.id(), FeeRunState.ISSUED);
        assertThatInvoicesAreWhole(2010, run.amount());
    }

    @Test
    void findsTheFeesOfSomeMembersBeforeAndAfterTheyAreIssuedAlthoughACancelledRunLeftSome() {
        FeeRunDetails run = runs.previewed(2016, edition);
        List<MemberFee> some = runs.fees(run).subList(1_700, 1_720);
        List<MemberId> members = some.stream().map(MemberFee::member).toList();

        assertThat(runs.facade().feesOf(run.id(), members))
                .as("the same, but their place is the one among those asked for")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("position")
                .isEqualTo(some);
        assertThat(runs.facade().feesOf(run.id(), List.of(MemberId.next()))).isEmpty();
        runs.facade().cancel(run.id());
        leaveBehind(run, some.getFirst());
        FeeRunDetails issued = runs.issued(2016, edition);
        assertThat(runs.facade().feesOf(issued.id(), members))
                .extracting(MemberFee::amount)
                .isEqualTo(some.stream().map(MemberFee::amount).toList());
    }

    @Test
    void looksUpOncePerPageWhatFeesRestOn() {
        FeeRunDetails run = runs.previewed(2011, edition);

        long one = house.statements().of(() -> runs.facade().fees(run.id(), 0, 10));
        long all = house.statements().of(() -> runs.facade().fees(run.id(), 0, MEMBERS));
        assertThat(all - one).as("statements for three more blocks of members").isEqualTo(3 * 2);
        runs.facade().cancel(run.id());
    }

    @Test
    void billsWhatWasGrantedInPlaceOfTheFeeAndNothingToTheReleased() {
        MemberId released = new MemberId(GeneratedMembers.id(1));
        MemberId reduced = new MemberId(GeneratedMembers.id(2));
        MemberId sized = new MemberId(GeneratedMembers.id(11));
        grant(released, null, "Earthquake");
        grant(reduced, Money.parse("USD 123.45"), "First year");
        grant(sized, Money.parse("USD 300.00"), "Size not known");
        MemberId freed = new MemberId(GeneratedMembers.id(3));
        grant(freed, Money.parse("USD 0.00"), "Host of the Assembly");
        FeeRunDetails run = runs.previewed(2011, edition);

        Map<MemberId, ExclusionReason> waived = new HashMap<>();
        runs.facade()
                .exclusions(run.id(), WAIVED, 0, 10)
                .forEach(exclusion -> waived.put(exclusion.member(), exclusion.reason()));
        assertThat(waived)
                .isEqualTo(Map.of(
                        released, new ExclusionReason.Waived("Earthquake", "Executive Committee"),
                        freed, new ExclusionReason.Waived("Host of the Assembly", "Executive Committee")));
        assertThat(runs.facade().feesOf(run.id(), List.of(sized)))
                .singleElement()
                .extracting(MemberFee::amount)
                .isEqualTo(Money.parse("USD 300.00"));
        assertThat(runs.facade().feesOf(run.id(), List.of(reduced)))
                .singleElement()
                .satisfies(fee -> {
                    assertThat(fee.amount()).isEqualTo(Money.parse("USD 123.45"));
                    assertThat(fee.why().facts()).contains(FeeReason.Fact.text(Subject.CONCESSION, "First year"));
                });

        jdbc.update("update membership.member set country = 'FR' where id = ?", sized.value());
        runs.facade().refresh(run.id());
        FeeRunDetails moved = runs.await(run.id(), FeeRunState.PREVIEWED);
        jdbc.update("update membership.member set country = 'KR' where id = ?", sized.value());
        assertThat(moved.amount()).isEqualTo(run.amount());
        assertThat(moved.fingerprint()).as("another country, the same fee").isNotEqualTo(run.fingerprint());
        runs.facade().cancel(run.id());
        jdbc.update("delete from membership.concession_year");
        jdbc.update("delete from membership.concession");
    }

    private void grant(MemberId member, @Nullable Money amount, String reason) {
        assertThat(house.the(FeeConcessions.class)
                        .grant(new GrantConcession(
                                member, amount, reason, "Executive Committee", 2011, LocalDate.of(2011, 12, 31))))
                .isInstanceOf(ConcessionOutcome.Done.class);
    }

    @Test
    void invoicesEveryFeeOnceWithoutAGapAndBalances() {
        long before = house.statements().of("fee-run");
        FeeRunDetails run = runs.issued(2012, edition);

        assertThat(run.invoiced()).isEqualTo(GeneratedMembers.paying(MEMBERS, 2012));
        assertThatInvoicesAreWhole(2012, run.amount());
        assertThat(house.statements().of("fee-run") - before)
                .as("statements for %d members and %d invoices", run.members(), run.invoiced())
                .isBetween(20L, 120L);
        assertThat(runs.fees(run)).allSatisfy(fee -> assertThat(fee.invoice()).isNotNull());
        assertThat(jdbc.queryForObject(
                        "select used from membership.edition where id = ?", Boolean.class, edition.value()))
                .isTrue();
        assertThat(count("fee_schedule where used_at is null"))
                .as("schedules that no fee rests on")
                .isEqualTo(1);
    }

    @Test
    void billsNobodyTwiceWhenRunTwice() {
        FeeRunDetails first = runs.issued(2013, edition);
        FeeRunDetails second = runs.previewed(2013, edition);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.fees()).isZero();
        assertThat(second.excluded()).containsEntry(ALREADY_INVOICED, first.fees());
        Map<MemberId, String> numbers = new HashMap<>();
        runs.fees(first).forEach(fee -> numbers.put(fee.member(), String.valueOf(fee.invoice())));
        assertThat(runs.facade().exclusions(second.id(), ALREADY_INVOICED, 0, MEMBERS))
                .allSatisfy(exclusion -> assertThat(exclusion.reason())
                        .isInstanceOfSatisfying(ExclusionReason.AlreadyInvoiced.class, reason -> {
                            assertThat(reason.run()).isEqualTo(first.id().value());
                            assertThat(reason.number()).hasToString(numbers.get(exclusion.member()));
                        }));
        runs.facade().cancel(second.id());
        assertThatInvoicesAreWhole(2013, first.amount());
    }

    @Test
    void givesTwoStartersAtOnceOneRun() throws Exception {
        List<FeeRuns.Started> answers = atOnce(() -> runs.facade().start(2014, edition));

        assertThat(answers)
                .extracting(FeeRuns.Started::run)
                .containsOnly(answers.getFirst().run());
        assertThat(answers).filteredOn(FeeRuns.Started::created).hasSize(1);
        FeeRunDetails run = runs.await(answers.getFirst().run(), FeeRunState.PREVIEWED);
        String fingerprint = String.valueOf(run.fingerprint());
        atOnce(() -> {
            runs.facade().confirm(run.id(), fingerprint);
            return run;
        });
        runs.await(run.id(), FeeRunState.ISSUED);
        assertThatInvoicesAreWhole(2014, run.amount());
    }

    @Test
    void keepsWhatWasInvoicedBeforeACancellationAndLeavesTheRestToTheNextRun() {
        FeeRunDetails first = runs.previewed(2015, edition);
        runs.facade().confirm(first.id(), String.valueOf(first.fingerprint()));
        runs.until(first.id(), run -> run.invoiced() > 0);
        runs.cancelUnlessIssued(first.id());
        long invoiced = runs.find(first.id()).invoiced();

        FeeRunDetails second = runs.previewed(2015, edition);
        assertThat(second.fees()).isEqualTo(first.fees() - invoiced);
        assertThat(second.amount().plus(sum(runs.fees(runs.find(first.id()))))).isEqualTo(first.amount());
        if (second.fees() > 0) {
            runs.issue(second);
        }
        assertThatInvoicesAreWhole(2015, first.amount());
    }

    @Test
    void takesBackWhatACancelledRunWroteHoweverOftenItIsTold() {
        FeeRunDetails run = runs.previewed(2011, edition);
        leaveBehind(run, runs.facade().fees(run.id(), 0, 1).getFirst());

        runs.facade().cancel(run.id());
        FeeRuns.Cancelled again = new FeeRuns.Cancelled(run.id(), 2011, 0, true, run.startedAt());
        house.the(Assessments.class).takeBack(again);
        house.the(PreviewRows.class).takeBack(again);

        assertThat(count("assessment where fee_year = 2011")).isZero();
        assertThat(runs.find(run.id()).excluded()).as("the finished preview").isEqualTo(run.excluded());
    }

    /** As a run does that is interrupted while it freezes its fees. */
    private void leaveBehind(FeeRunDetails run, MemberFee fee) {
        AssessableMember member = house.the(AssessableMembers.class)
                .of(run.year(), List.of(fee.member()))
                .getFirst();
        Gate.Pays pays = new Gate.Pays(fee.amount(), null, null, null);
        house.the(Assessments.class).insert(List.of(Assessment.of(run.id(), run.year(), 0, member, pays)));
    }

    @Test
    void issuesNothingWithoutASender() {
        FeeRunDetails run = runs.previewed(2011, edition);
        PlainLetterhead organisation = house.the(PlainLetterhead.class);
        organisation.become(Optional.empty());

        assertThatThrownBy(() -> runs.issue(run))
                .isInstanceOfSatisfying(
                        FeeRunRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(new FeeRunRefused.SenderUnknown(run.id())));

        organisation.becomeItselfAgain();
        assertThat(runs.find(run.id()).state()).isEqualTo(FeeRunState.PREVIEWED);
        runs.facade().cancel(run.id());
    }

    @Test
    void keepsTheEditionThatARunWasStartedOn() {
        EditionId other = GeneratedMembers.edition(jdbc, "WEO October 2016");
        FeeRunDetails run = runs.previewed(2011, other);

        assertThat(house.the(EconomicData.class).deleteUnused(other)).isFalse();
        assertThat(runs.fees(run)).hasSize(Math.toIntExact(run.fees()));
        runs.facade().cancel(run.id());
    }

    @ParameterizedTest
    @CsvSource({
        "member_size, member_id, figure_value = figure_value + 1, figure_value = figure_value - 1",
        "member_size, member_id, source = 'Census', source = 'generated'",
        "member, id, name = 'City one', name = 'City 1'",
        "concession, member_id, reason = 'Second year', reason = 'First year'",
        "concession, member_id, approver = 'President', approver = 'Executive Committee'"
    })
    void issuesNothingIfWhatInvoicesWouldSayChangedAfterThePreview(
            String table, String key, String change, String changeBack) {
        MemberId member = new MemberId(GeneratedMembers.id(1));
        grant(member, Money.parse("USD 123.45"), "First year");
        FeeRunDetails run = runs.previewed(2011, edition);
        update(table, change, key, member);
        runs.facade().confirm(run.id(), String.valueOf(run.fingerprint()));
        FeeRunDetails again = runs.until(run.id(), it -> it.figuresChanged() && it.state() == FeeRunState.PREVIEWED);
        update(table, changeBack, key, member);

        assertThat(again.fingerprint()).isNotNull().isNotEqualTo(run.fingerprint());
        assertThat(count("invoice where fee_year = 2011")).isZero();
        assertThat(count("assessment where fee_year = 2011")).isZero();
        runs.facade().cancel(run.id());
        jdbc.update("delete from membership.concession_year");
        jdbc.update("delete from membership.concession");
    }

    private void update(String table, String change, String key, MemberId member) {
        assertThat(jdbc.update(
                        "update membership." + table + " set " + change + " where " + key + " = ?", member.value()))
                .isEqualTo(1);
    }

    @Test
    void keepsNoExclusionsOfAPreviewThatWasCancelledBeforeItWasMadeAgain() {
        FeeRunDetails run = runs.previewed(2011, edition);
        house.the(FeeRunChanges.class).change(run.id(), FeeRun::refresh);

        runs.facade().cancel(run.id());

        assertThat(runs.find(run.id()).excluded()).isEmpty();
        assertThat(runs.find(run.id()).byCategory()).isEmpty();
        assertThat(runs.facade().exclusions(run.id(), null, 0, 10)).isEmpty();
    }

    @Test
    void keepsPastFeesWhateverBecomesOfTheirInputsAndShowsThemBesideTheNextOnes() {
        FeeRunDetails past = runs.issued(2017, edition);
        List<MemberFee> before = runs.fees(past);
        jdbc.update("update membership.member_size set figure_value = figure_value + 5000000");
        jdbc.update("update membership.member set name = name || ' (new)'");
        EditionId later = GeneratedMembers.edition(jdbc, "WEO October 2017");
        jdbc.update("update membership.gdp_figure set figure_value = 99999 where edition_id = ?", later.value());
        FeeRunDetails next = runs.previewed(2018, later);
        jdbc.update("update membership.member_size set figure_value = figure_value - 5000000");
        jdbc.update("update membership.member set name = replace(name, ' (new)', '')");

        assertThat(runs.fees(past)).isEqualTo(before);
        Map<MemberId, Money> amounts = new HashMap<>();
        before.forEach(fee -> amounts.put(fee.member(), fee.amount()));
        assertThat(runs.fees(next))
                .allSatisfy(fee -> assertThat(fee.lastYear()).isEqualTo(amounts.get(fee.member())))
                .anySatisfy(fee -> assertThat(fee.lastYear()).isNotNull());
        runs.facade().cancel(next.id());
    }

    private void assertThatInvoicesAreWhole(int year, Money total) {
        long paying = GeneratedMembers.paying(MEMBERS, year);
        assertThat(count("invoice where fee_year = " + year)).isEqualTo(paying);
        assertThat(jdbc.queryForObject(
                        "select count(distinct member_id) from membership.invoice where fee_year = ?",
                        Long.class,
                        year))
                .isEqualTo(paying);
        assertThat(jdbc.queryForObject(
                        "select max(sequence) from membership.invoice where fee_year = ?", Long.class, year))
                .as("the numbers 1 to n, each once")
                .isEqualTo(paying);
        assertThat(jdbc.queryForObject(
                        "select sum(total) from membership.invoice where fee_year = ?", BigDecimal.class, year))
                .isEqualByComparingTo(total.getAmount());
        assertThat(house.the(LedgerBalances.class).trialBalance().balances()).isTrue();
    }

    private long count(String rows) {
        return jdbc.queryForObject("select count(*) from membership." + rows, Long.class);
    }

    private static Money sum(List<MemberFee> fees) {
        return fees.stream().map(MemberFee::amount).reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    }

    private static Money total(List<GroupTotal> groups) {
        return groups.stream().map(GroupTotal::total).reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    }

    private static <T> List<T> atOnce(Callable<T> action) throws Exception {
        int threads = 4;
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> answers = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
