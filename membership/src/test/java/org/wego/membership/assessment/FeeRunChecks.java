package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wego.membership.assessment.gate.ExclusionReason.Kind.ALREADY_INVOICED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.economy.EditionId;
import org.wego.membership.invoicing.PlainLetterhead;
import org.wego.membership.organisation.MemberId;

/** How a run makes invoices, on every supported database. */
abstract class FeeRunChecks extends FeeRunPreviewChecks {

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
    void invoicesEveryFeeOnceWithoutAGapAndBalances() {
        long before = house.statements().of("fee-run");
        FeeRunDetails run = runs.issued(2012, edition);

        assertThat(run.invoiced()).isEqualTo(GeneratedMembers.paying(MEMBERS, 2012));
        assertThatInvoicesAreWhole(2012, run.amount());
        // on a slow machine the thread looks after runs that nobody works on meanwhile
        assertThat(house.statements().of("fee-run") - before)
                .as("statements for %d members and %d invoices", run.members(), run.invoiced())
                .isBetween(20L, 150L);
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
}
