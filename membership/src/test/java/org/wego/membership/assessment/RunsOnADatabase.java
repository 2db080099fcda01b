package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.economy.EditionId;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MemberId;

/** Fee runs on a database of the test's own; each test has a fee year of its own. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RunsOnADatabase {

    static final int MEMBERS = 3_400;

    MembershipHouse house;

    Runs runs;

    JdbcTemplate jdbc;

    EditionId edition;

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

    void grant(MemberId member, @Nullable Money amount, String reason) {
        assertThat(house.the(FeeConcessions.class)
                        .grant(new GrantConcession(
                                member, amount, reason, "Executive Committee", 2011, LocalDate.of(2011, 12, 31))))
                .isInstanceOf(ConcessionOutcome.Done.class);
    }

    /** As a run does that is interrupted while it freezes its fees. */
    void leaveBehind(FeeRunDetails run, MemberFee fee) {
        AssessableMember member = house.the(AssessableMembers.class)
                .of(run.year(), List.of(fee.member()))
                .getFirst();
        Gate.Pays pays = new Gate.Pays(fee.amount(), null, null, null);
        house.the(Assessments.class).insert(List.of(Assessment.of(run.id(), run.year(), 0, member, pays)));
    }

    void update(String table, String change, String key, MemberId member) {
        assertThat(jdbc.update(
                        "update membership." + table + " set " + change + " where " + key + " = ?", member.value()))
                .isEqualTo(1);
    }

    void assertThatInvoicesAreWhole(int year, Money total) {
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

    long count(String rows) {
        return jdbc.queryForObject("select count(*) from membership." + rows, Long.class);
    }

    static Money sum(List<MemberFee> fees) {
        return fees.stream().map(MemberFee::amount).reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    }

    static Money total(List<GroupTotal> groups) {
        return groups.stream().map(GroupTotal::total).reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    }

    static <T> List<T> atOnce(Callable<T> action) throws Exception {
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
