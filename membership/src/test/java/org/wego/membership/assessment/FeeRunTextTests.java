package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.economy.EditionId;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.organisation.MemberId;

/**
 * Texts that were recorded before they passed a door. A control character takes six letters in the reason that an
 * invoice keeps: with a thousand of them the reason was too long to be kept, which stopped the run of a year for good.
 */
class FeeRunTextTests {

    private static final MemberId REDUCED = new MemberId(GeneratedMembers.id(2));
    private static final String UNSEEN = "\u0001".repeat(990);

    private MembershipHouse house;
    private Runs runs;
    private JdbcTemplate jdbc;
    private EditionId edition;

    @BeforeEach
    void fill() {
        house = MembershipHouse.onH2();
        runs = new Runs(house.the(FeeRuns.class));
        jdbc = house.the(JdbcTemplate.class);
        GeneratedMembers.schedules(house);
        GeneratedMembers.write(jdbc, 40);
        edition = GeneratedMembers.edition(jdbc, "WEO April 2017");
        assertThat(house.the(FeeConcessions.class)
                        .grant(new GrantConcession(
                                REDUCED,
                                Money.parse("USD 123.45"),
                                "First year",
                                "Executive Committee",
                                2017,
                                LocalDate.of(2017, 12, 31))))
                .isInstanceOf(ConcessionOutcome.Done.class);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void stopNoRun() {
        jdbc.update(
                "update membership.concession set reason = ?, approver = ?",
                "First" + UNSEEN + " year",
                "\u0002".repeat(200));
        jdbc.update("update membership.member_size set source = ?", "\u0003".repeat(300));
        jdbc.update("update membership.fee_schedule set name = ?", "\u0004".repeat(200));

        assertThatTheReasonIsWhole(runs.issued(2017, edition));
    }

    @Test
    void letARunGoOnThatTheyHaveStopped() {
        FeeRunDetails run = runs.previewed(2017, edition);
        jdbc.execute("alter table membership.invoice add constraint stop check (fee_year <> 2017)");
        runs.facade().confirm(run.id(), String.valueOf(run.fingerprint()));
        runs.whatever(run.id(), it -> it.state() == FeeRunState.FAILED);
        jdbc.execute("alter table membership.invoice drop constraint stop");
        jdbc.update("update membership.assessment set schedule_name = ?", "\u0004".repeat(200));
        jdbc.update(
                "update membership.assessment set concession_reason = ? where concession_reason is not null",
                "First" + UNSEEN + " year");

        runs.facade().resume(run.id());

        assertThatTheReasonIsWhole(runs.await(run.id(), FeeRunState.ISSUED));
    }

    private void assertThatTheReasonIsWhole(FeeRunDetails run) {
        assertThat(run.invoiced()).isEqualTo(run.fees()).isPositive();
        assertThat(runs.facade().feesOf(run.id(), List.of(REDUCED)))
                .singleElement()
                .satisfies(fee -> {
                    assertThat(fee.invoice()).isNotNull();
                    assertThat(fee.why().facts()).contains(Fact.text(Subject.CONCESSION, "First year"));
                });
    }
}
