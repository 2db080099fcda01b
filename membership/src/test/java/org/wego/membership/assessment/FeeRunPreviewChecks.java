package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.JOINED_LATER;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.LEFT;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NOT_DOCUMENTED;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NO_EMPLOYEES;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NO_FEE;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.NO_POPULATION;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.WAIVED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;

/** Whom a run finds and with which fee, on every supported database. */
abstract class FeeRunPreviewChecks extends RunsOnADatabase {

    private static final Grounds WHY = Grounds.decidedBy("EC/2011/1");

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
    void billsAMemberByWhatItWasInTheYear() {
        MemberId later = new MemberId(GeneratedMembers.id(30));
        MemberId earlier = new MemberId(GeneratedMembers.id(60));
        MemberId suspended = new MemberId(GeneratedMembers.id(90));
        MemberId merged = new MemberId(GeneratedMembers.id(120));
        put(later, new TermDeed.ChangeCategory(LocalDate.of(2011, 1, 2), MembershipCategory.FRIENDSHIP, WHY));
        put(earlier, new TermDeed.ChangeCategory(LocalDate.of(2010, 12, 31), MembershipCategory.FRIENDSHIP, WHY));
        put(suspended, new TermDeed.Suspend(LocalDate.of(2010, 6, 1), WHY));
        put(merged, new TermDeed.Merge(LocalDate.of(2011, 12, 31), later, WHY));
        FeeRunDetails run = runs.previewed(2011, edition);

        assertThat(runs.facade().feesOf(run.id(), List.of(later, earlier, suspended, merged)))
                .extracting(MemberFee::member, MemberFee::category)
                .containsExactly(tuple(later, MembershipCategory.FULL));
        Map<MemberId, ExclusionReason> said = new HashMap<>();
        runs.facade()
                .exclusions(run.id(), null, 0, MEMBERS)
                .forEach(exclusion -> said.put(exclusion.member(), exclusion.reason()));
        assertThat(said)
                .containsEntry(earlier, new ExclusionReason.NoFee())
                .containsEntry(suspended, new ExclusionReason.Suspended(2010))
                .containsEntry(merged, new ExclusionReason.Merged(2011));
        runs.facade().cancel(run.id());
        List.of(later, earlier, suspended, merged).forEach(it -> put(it, new TermDeed.TakeBack(WHY)));
    }

    private void put(MemberId member, TermDeed deed) {
        TermKeeping terms = house.the(TermKeeping.class);
        assertThat(terms.carryOut(member, terms.timeline(member).orElseThrow().version(), deed))
                .isEqualTo(new TermOutcome.Saved(member));
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
    void looksUpOncePerPageWhatFeesRestOn() {
        FeeRunDetails run = runs.previewed(2011, edition);

        long one = house.statements().of(() -> runs.facade().fees(run.id(), 0, 10));
        long all = house.statements().of(() -> runs.facade().fees(run.id(), 0, MEMBERS));
        assertThat(all - one).as("statements for three more blocks of members").isEqualTo(3 * 3);
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
}
