package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.joining.Applicants.Applicant;
import org.wego.membership.joining.CommitteeDecision.Count;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.JoiningOutcome.Approved;
import org.wego.membership.joining.JoiningOutcome.Done;
import org.wego.membership.joining.JoiningOutcome.Invalid;
import org.wego.membership.joining.JoiningOutcome.NameTaken;
import org.wego.membership.joining.JoiningOutcome.NotInState;
import org.wego.membership.joining.JoiningOutcome.OtherBody;
import org.wego.membership.joining.JoiningOutcome.Stale;
import org.wego.membership.joining.JoiningOutcome.Undecided;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.joining.rule.JoiningRule;
import org.wego.membership.joining.rule.JoiningRule.Problem;
import org.wego.membership.joining.rule.JoiningRuleKeeping;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.Membership;
import org.wego.membership.term.TermRows;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/** From a complete application to the first invoice, by whatever door, once or not at all. */
abstract class JoiningChecks extends ApplyingChecks {

    @Test
    void takesACityFromTheFormToItsFirstInvoice() throws Exception {
        Applicant busan = applicants.filled(MembershipCategory.FULL, "Busan", CountryCode.KR, Applicants.PEOPLE);
        assertThat(applying.fee(busan.token()).orElseThrow()).isInstanceOfSatisfying(FirstFee.Due.class, due -> {
            assertThat(due.amount()).isEqualTo(Money.parse("USD 8000"));
            assertThat(due.reason().facts())
                    .contains(
                            Fact.figure(Subject.GDP_PER_CAPITA, new BigDecimal("36389.938"), 2015, "WEO April 2017"),
                            Fact.band(Subject.GDP_BAND, 20_000, null),
                            Fact.band(Subject.POPULATION_BAND, 2_000_000, 4_000_000L));
        });
        assertThat(applying.submit(busan.token(), applicants.version(busan))).isInstanceOf(Done.class);
        assertThat(applying.submit(busan.token(), applicants.version(busan)))
                .as("submitted twice")
                .isEqualTo(new NotInState(ApplicationState.SUBMITTED));
        assertThat(joining.accept(busan.id(), applicants.version(busan))).isInstanceOf(Done.class);
        assertThat(applicants.approve(busan)).isEqualTo(new Undecided());
        joining.record(busan.id(), applicants.version(busan), Applicants.decision(Outcome.APPROVED));
        AdmissionPreview preview = joining.preview(applicants.details(busan)).orElseThrow();
        assertThat(preview.joined()).isEqualTo(Applicants.DECIDED);
        assertThat(preview.fee())
                .isInstanceOfSatisfying(
                        FirstFee.Due.class, due -> assertThat(due.amount()).isEqualTo(Money.parse("USD 8000")));

        Approved approved = (Approved) applicants.approve(busan);
        assertThat(house.the(TermRows.class).of(approved.member()).orElseThrow())
                .as("its first term rests on the decision")
                .isEqualTo(Membership.of(
                        MembershipCategory.FULL,
                        MembershipDates.since(PartialDate.day(Applicants.DECIDED)),
                        Grounds.decidedBy(Applicants.decision(Outcome.APPROVED).reference())));

        MemberDetails member =
                house.the(MemberDirectory.class).details(approved.member()).orElseThrow();
        assertThat(member.profile().dates().joined()).isEqualTo(PartialDate.day(Applicants.DECIDED));
        assertThat(member.series().get(SizeKind.POPULATION)).containsExactly(Applicants.PEOPLE);
        assertThat(house.the(MemberContacts.class).of(approved.member()))
                .extracting(
                        it -> it.person().name(),
                        it -> it.representation().mandate().role())
                .containsExactlyInAnyOrder(
                        Assertions.tuple("Minji Kim", ContactRole.GENERAL),
                        Assertions.tuple("Seo Byung-soo", ContactRole.HEAD));
        InvoiceDetails invoice =
                house.the(InvoiceRegister.class).find(approved.invoice()).orElseThrow();
        assertThat(invoice.total()).isEqualTo(Money.parse("USD 8000"));
        assertThat(invoice.origin())
                .isEqualTo(new InvoiceOrigin.Application(busan.id().value()));
        assertThat(invoice.lines().getFirst().reason().facts())
                .contains(Fact.figure(Subject.GDP_PER_CAPITA, new BigDecimal("36389.938"), 2015, "WEO April 2017"));
        LedgerBalances balances = house.the(LedgerBalances.class);
        assertThat(balances.balanceOf(approved.member(), CurrencyUnit.USD)).isEqualTo(Money.parse("USD 8000"));
        assertThat(balances.trialBalance().balances()).isTrue();
        assertThat(joining.steps(busan.id()))
                .extracting(ApplicationDetails.Step::state)
                .containsExactly(
                        ApplicationState.STARTED,
                        ApplicationState.SUBMITTED,
                        ApplicationState.ACCEPTED,
                        ApplicationState.APPROVED);
        assertThat(applicants.approve(busan)).as("approved twice").isEqualTo(approved);
        assertThatTheRunOfTheYearLeavesOut(approved);
    }

    private void assertThatTheRunOfTheYearLeavesOut(Approved approved) {
        FeeRuns runs = house.the(FeeRuns.class);
        FeeRunId run = runs.start(
                        2017,
                        house.the(EconomicData.class).editions().getFirst().id())
                .run();
        FeeRunDetails now = runs.find(run).orElseThrow();
        while (now.state() != FeeRunState.PREVIEWED) {
            assertThat(now.failure()).isNull();
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            now = runs.find(run).orElseThrow();
        }
        assertThat(runs.exclusions(run, ExclusionReason.Kind.ALREADY_INVOICED, 0, 100))
                .filteredOn(it -> it.member().equals(approved.member()))
                .extracting(it -> it.reason())
                .containsExactly(new ExclusionReason.AlreadyInvoiced(null, approved.invoice()));
        runs.cancel(run);
    }

    @Test
    void saysThatFriendsPayNothingAndMakesNoInvoice() throws Exception {
        Applicant friends =
                applicants.decided(MembershipCategory.FRIENDSHIP, "Alliance of Districts", CountryCode.KR, null);

        assertThat(joining.fee(applicants.details(friends))).isEqualTo(new FirstFee.Free(2017));
        assertThat(applicants.approve(friends))
                .isInstanceOfSatisfying(
                        Approved.class, it -> assertThat(it.invoice()).isNull());
    }

    @Test
    void approvesWithoutAnInvoiceWhereNoFeeCanBeNamed() throws Exception {
        Applicant early = applicants.accepted(MembershipCategory.FULL, "Early", CountryCode.KR, Applicants.PEOPLE);
        CommitteeDecision decision = new CommitteeDecision(
                Outcome.APPROVED, ApprovingBody.GENERAL_ASSEMBLY, LocalDate.of(2012, 5, 2), null, "GA/2012/1", null);

        assertThat(joining.record(
                        early.id(),
                        applicants.version(early),
                        new CommitteeDecision(
                                Outcome.APPROVED,
                                ApprovingBody.EXECUTIVE_COMMITTEE,
                                LocalDate.of(2012, 5, 2),
                                null,
                                "EC/2012/1",
                                null)))
                .isEqualTo(new OtherBody(ApprovingBody.GENERAL_ASSEMBLY));
        assertThat(joining.record(early.id(), applicants.version(early), decision))
                .isInstanceOf(Done.class);
        assertThat(joining.preview(applicants.details(early)).orElseThrow().fee())
                .isInstanceOf(FirstFee.Unnamed.class);
        assertThat(applicants.approve(early))
                .isInstanceOfSatisfying(
                        Approved.class, it -> assertThat(it.invoice()).isNull());
    }

    @Test
    void countsNoMoreVotesThanThereAreMembers() throws Exception {
        Applicant applicant = applicants.decided(MembershipCategory.FULL, "Counted", CountryCode.KR, Applicants.PEOPLE);
        applicants.approve(applicant);
        Applicant next =
                applicants.accepted(MembershipCategory.FULL, "Counted again", CountryCode.KR, Applicants.PEOPLE);
        int members = joining.mostVotes();
        assertThat(members).isPositive();

        for (Count impossible : List.of(
                new Count(members, 1, 0),
                new Count(members, 0, 1),
                new Count(Integer.MAX_VALUE, 1, Integer.MAX_VALUE),
                new Count(-1, 0, 0))) {
            assertThat(joining.record(next.id(), applicants.version(next), voted(impossible)))
                    .isEqualTo(new Invalid(List.of(
                            new ApplicationFault(ApplicationFault.Field.VOTES, ApplicationFault.Kind.OUT_OF_RANGE))));
        }
        assertThat(joining.record(next.id(), applicants.version(next), voted(new Count(members - 1, 1, 0))))
                .isInstanceOf(Done.class);
    }

    private static CommitteeDecision voted(Count votes) {
        return new CommitteeDecision(
                Outcome.APPROVED, ApprovingBody.EXECUTIVE_COMMITTEE, Applicants.DECIDED, null, "EC/2017/3", votes);
    }

    @Test
    void followsARuleFromTheDayOnThatItIsAddedFor() throws Exception {
        JoiningRuleKeeping keeping = house.the(JoiningRuleKeeping.class);
        JoiningRule months = new JoiningRule(
                Applicants.DECIDED, ApprovingBody.GENERAL_ASSEMBLY, FirstYear.STARTED_MONTHS, " GA/2017/2 ");
        Applicant applicant = applicants.decided(MembershipCategory.FULL, "Months", CountryCode.KR, Applicants.PEOPLE);
        CommitteeDecision decision = new CommitteeDecision(
                Outcome.APPROVED, ApprovingBody.GENERAL_ASSEMBLY, Applicants.DECIDED, null, "GA/2017/3", null);
        try {
            assertThat(keeping.add(months)).isEmpty();
            assertThat(keeping.add(months)).containsExactly(Problem.DAY_TAKEN);
            assertThat(keeping.add(new JoiningRule(
                            LocalDate.of(2009, 12, 31), ApprovingBody.GENERAL_ASSEMBLY, FirstYear.FULL_YEAR, "\u200b")))
                    .containsExactly(Problem.DAY, Problem.NO_SOURCE);

            assertThat(keeping.rules().getFirst()).isEqualTo(months);
            assertThat(keeping.on(Applicants.DECIDED.minusDays(1)).body()).isEqualTo(ApprovingBody.EXECUTIVE_COMMITTEE);
            assertThat(applicants.approve(applicant)).isEqualTo(new OtherBody(ApprovingBody.GENERAL_ASSEMBLY));
            Approved approved = (Approved) joining.decide(applicant.id(), Outcome.APPROVED, decision);
            assertThat(house.the(InvoiceRegister.class)
                            .find(approved.invoice())
                            .orElseThrow()
                            .total())
                    .as("October to December of USD 8000")
                    .isEqualTo(Money.parse("USD 2000"));
        } finally {
            house.the(JdbcTemplate.class)
                    .update("delete from membership.joining_rule where valid_from = ?", Applicants.DECIDED);
        }
    }

    @Test
    void approvesWhatWasLookedAt() throws Exception {
        Applicant applicant =
                applicants.decided(MembershipCategory.FULL, "Looked at", CountryCode.KR, Applicants.PEOPLE);
        int read = applicants.version(applicant);
        joining.record(applicant.id(), read, Applicants.decision(Outcome.APPROVED));
        joining.say(applicant.id(), applicants.version(applicant), "Soon.");

        assertThat(joining.approve(applicant.id(), read, null)).isEqualTo(new Stale());
        assertThat(applicants.details(applicant).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void takesUpAgainAMemberThatHadLeft() throws Exception {
        MemberRegister register = house.the(MemberRegister.class);
        MemberId former = ((MemberOutcome.Saved) register.admit(
                        MemberProfile.of(
                                "Sejong",
                                MembershipCategory.FRIENDSHIP,
                                MemberKind.AGENCY,
                                CountryCode.KR,
                                new MembershipDates(PartialDate.parse("2011"), null, PartialDate.parse("2015-06-30"))),
                        true))
                .member();
        Applicant sejong = applicants.decided(MembershipCategory.FULL, "Sejong", CountryCode.KR, Applicants.PEOPLE);

        assertThat(joining.preview(applicants.details(sejong)).orElseThrow().former())
                .extracting(Resemblance::label, Resemblance::isNamesake)
                .containsExactly(Assertions.tuple("Sejong", true));
        assertThat(applicants.approve(sejong)).as("as a new one").isEqualTo(new NameTaken(former, "Sejong"));
        Approved approved = (Approved) joining.approve(sejong.id(), applicants.version(sejong), former);

        assertThat(approved.member()).isEqualTo(former);
        assertThat(approved.invoice()).isNotNull();
        MemberDetails member = house.the(MemberDirectory.class).details(former).orElseThrow();
        assertThat(member.profile().category()).isEqualTo(MembershipCategory.FULL);
        assertThat(member.profile().kind()).isEqualTo(MemberKind.CITY);
        assertThat(member.profile().dates().on(Applicants.DECIDED)).isEqualTo(Standing.MEMBER);
        assertThat(house.the(TermKeeping.class).timeline(former).orElseThrow().entries())
                .as("joined, left, rejoined")
                .hasSizeGreaterThan(2);
    }

    @Test
    void makesOneMemberAndOneInvoiceWhereTwoApproveAtOnce() throws Exception {
        List<Applicant> both = List.of(
                applicants.decided(MembershipCategory.FULL, "Daegu", CountryCode.KR, Applicants.PEOPLE),
                applicants.decided(MembershipCategory.FULL, "Incheon", CountryCode.KR, Applicants.PEOPLE));
        for (Applicant applicant : both) {
            List<JoiningOutcome> outcomes = atOnce(4, () -> applicants.approve(applicant));

            assertThat(outcomes).hasOnlyElementsOfType(Approved.class);
            assertThat(Set.copyOf(outcomes)).hasSize(1);
        }
        JdbcTemplate jdbc = house.the(JdbcTemplate.class);
        assertThat(jdbc.queryForObject(
                        "select count(*) from membership.member where name_key = 'daegu' or name_key = 'incheon'",
                        Integer.class))
                .isEqualTo(2);
        assertThat(jdbc.queryForObject(
                        "select max(sequence) - count(*) from membership.invoice where fee_year = 2017", Integer.class))
                .as("numbers that are missing")
                .isZero();
    }

    @Test
    void makesOneOfTwoApplicationsOfOneNameWhereBothAreApprovedAtOnce() throws Exception {
        List<Applicant> both = List.of(
                applicants.decided(MembershipCategory.FRIENDSHIP, "Twin", CountryCode.KR, null),
                applicants.decided(MembershipCategory.FRIENDSHIP, "Twin", CountryCode.KR, null));
        List<Applicant> queue = new ArrayList<>(both);

        List<JoiningOutcome> outcomes = atOnce(2, () -> {
            Applicant mine;
            synchronized (queue) {
                mine = queue.removeFirst();
            }
            return applicants.approve(mine);
        });

        assertThat(outcomes).hasAtLeastOneElementOfType(Approved.class).hasAtLeastOneElementOfType(NameTaken.class);
    }

    @Test
    void tellsTheSecretariatWhomAnApplicantResembles() throws Exception {
        Applicant gwangju = applicants.decided(MembershipCategory.FULL, "Gwangju", CountryCode.KR, Applicants.PEOPLE);
        Approved member = (Approved) applicants.approve(gwangju);
        Applicant again = applicants.decided(MembershipCategory.FULL, "Gwangju", CountryCode.KR, Applicants.PEOPLE);
        Applicant longer = applicants.filled(
                MembershipCategory.FULL, "Gwangju Metropolitan City", CountryCode.KR, Applicants.PEOPLE);

        assertThat(joining.resembling(applicants.details(again)))
                .filteredOn(it -> it.id().equals(member.member().value()))
                .extracting(Resemblance::reasons)
                .containsExactly(Set.of(Resemblance.Reason.SAME_NAME, Resemblance.Reason.SAME_SIZE));
        assertThat(joining.resembling(applicants.details(longer)))
                .filteredOn(it -> it.id().equals(member.member().value()))
                .extracting(Resemblance::reasons)
                .containsExactly(Set.of(Resemblance.Reason.NAME_WITHIN, Resemblance.Reason.SAME_SIZE));
        assertThat(applicants.approve(again)).isEqualTo(new NameTaken(member.member(), "Gwangju"));
        assertThat(applicants.details(again).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void decidesForWhoeverLetsABodyVote() throws Exception {
        Applicant declined =
                applicants.accepted(MembershipCategory.FULL, "Declined", CountryCode.KR, Applicants.PEOPLE);
        Applicant approved = applicants.accepted(MembershipCategory.FULL, "Voted", CountryCode.KR, Applicants.PEOPLE);
        CommitteeDecision resolution = Applicants.decision(Outcome.APPROVED);

        assertThat(joining.decide(declined.id(), Outcome.DECLINED, resolution)).isInstanceOf(Done.class);
        assertThat(joining.decide(declined.id(), Outcome.DECLINED, resolution)).isInstanceOf(Done.class);
        assertThat(applicants.details(declined).state()).isEqualTo(ApplicationState.DECLINED);
        JoiningOutcome first = joining.decide(approved.id(), Outcome.APPROVED, resolution);
        assertThat(first).isInstanceOf(Approved.class);
        assertThat(joining.decide(approved.id(), Outcome.APPROVED, resolution)).isEqualTo(first);
    }

    @Test
    void listsInOneStatement() {
        assertThat(house.statements().of(() -> joining.list(ApplicationSummary.Filter.ALL, 0, 50)))
                .isOne();
        assertThat(joining.counts().values().stream().mapToInt(it -> it).sum())
                .isEqualTo(joining.count(ApplicationSummary.Filter.ALL));
        assertThat(Map.copyOf(joining.counts())).doesNotContainValue(0);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
