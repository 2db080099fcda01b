package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
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
import org.wego.membership.file.FileId;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.joining.Applicants.Applicant;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.JoiningOutcome.Approved;
import org.wego.membership.joining.JoiningOutcome.Done;
import org.wego.membership.joining.JoiningOutcome.Incomplete;
import org.wego.membership.joining.JoiningOutcome.NameTaken;
import org.wego.membership.joining.JoiningOutcome.NotInState;
import org.wego.membership.joining.JoiningOutcome.OtherBody;
import org.wego.membership.joining.JoiningOutcome.Stale;
import org.wego.membership.joining.JoiningOutcome.Undecided;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.MissingItem;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.Membership;
import org.wego.membership.term.TermRows;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** From the first link to the first invoice, by whatever door, once or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JoiningChecks {

    private MembershipHouse house;
    private Applicants applicants;
    private Applying applying;
    private Joining joining;

    abstract MembershipHouse open();

    @BeforeAll
    void start() {
        house = open();
        house.startWith("fee schedules");
        house.startWith("economic data");
        applicants = Applicants.of(house);
        applying = applicants.applying();
        joining = applicants.joining();
    }

    @AfterAll
    void close() {
        house.close();
    }

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
        assertThat(joining.approve(busan.id())).isEqualTo(new Undecided());
        joining.record(busan.id(), applicants.version(busan), Applicants.decision(Outcome.APPROVED));
        AdmissionPreview preview = joining.preview(applicants.details(busan)).orElseThrow();
        assertThat(preview.joined()).isEqualTo(Applicants.DECIDED);
        assertThat(preview.fee())
                .isInstanceOfSatisfying(
                        FirstFee.Due.class, due -> assertThat(due.amount()).isEqualTo(Money.parse("USD 8000")));

        Approved approved = (Approved) joining.approve(busan.id());
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
        assertThat(joining.approve(busan.id())).as("approved twice").isEqualTo(approved);
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
        assertThat(joining.approve(friends.id()))
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
        assertThat(joining.approve(early.id()))
                .isInstanceOfSatisfying(
                        Approved.class, it -> assertThat(it.invoice()).isNull());
    }

    @Test
    void makesOneMemberAndOneInvoiceWhereTwoApproveAtOnce() throws Exception {
        List<Applicant> both = List.of(
                applicants.decided(MembershipCategory.FULL, "Daegu", CountryCode.KR, Applicants.PEOPLE),
                applicants.decided(MembershipCategory.FULL, "Incheon", CountryCode.KR, Applicants.PEOPLE));
        for (Applicant applicant : both) {
            List<JoiningOutcome> outcomes = atOnce(4, () -> joining.approve(applicant.id()));

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
            return joining.approve(mine.id());
        });

        assertThat(outcomes).hasAtLeastOneElementOfType(Approved.class).hasAtLeastOneElementOfType(NameTaken.class);
    }

    @Test
    void tellsTheSecretariatWhomAnApplicantResembles() throws Exception {
        Applicant gwangju = applicants.decided(MembershipCategory.FULL, "Gwangju", CountryCode.KR, Applicants.PEOPLE);
        Approved member = (Approved) joining.approve(gwangju.id());
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
        assertThat(joining.approve(again.id())).isEqualTo(new NameTaken(member.member(), "Gwangju"));
        assertThat(applicants.details(again).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void namesWhatIsMissing() {
        Applicant bare = applicants.started(MembershipCategory.FULL, "Bare", CountryCode.KR);

        assertThat(applying.submit(bare.token(), applicants.version(bare)))
                .isEqualTo(new Incomplete(Set.of(
                        MissingItem.KIND,
                        MissingItem.ADDRESS,
                        MissingItem.SIZE,
                        MissingItem.CONTACT_NAME,
                        MissingItem.SIGNATORY_NAME,
                        MissingItem.SIGNATORY_OFFICE,
                        MissingItem.STATEMENT,
                        MissingItem.DOCUMENT)));
        assertThat(joining.list(new ApplicationSummary.Filter(null, "Bare"), 0, 10))
                .extracting(ApplicationSummary::missing)
                .containsExactly(8);
    }

    @Test
    void goesBackToTheApplicantAndComesAgain() throws Exception {
        Applicant applicant =
                applicants.submitted(MembershipCategory.FULL, "Returned", CountryCode.KR, Applicants.PEOPLE);
        int read = applicants.version(applicant);
        assertThat(applying.save(applicant.token(), read, new ApplicationPart.Statement("Later")))
                .isEqualTo(new NotInState(ApplicationState.SUBMITTED));

        assertThat(joining.giveBack(applicant.id(), read, "Sign the letter, please."))
                .isInstanceOf(Done.class);

        assertThat(joining.accept(applicant.id(), read))
                .as("of an earlier version")
                .isEqualTo(new Stale());
        assertThat(joining.say(applicant.id(), applicants.version(applicant), "By Friday."))
                .isInstanceOf(Done.class);
        assertThat(applying.say(applicant.token(), applicants.version(applicant), "It is signed."))
                .isInstanceOf(Done.class);
        assertThat(applying.messages(applicant.token()))
                .extracting(ApplicationDetails.Message::staff, ApplicationDetails.Message::text)
                .containsExactly(Assertions.tuple(true, "By Friday."), Assertions.tuple(false, "It is signed."));
        assertThat(applying.submit(applicant.token(), applicants.version(applicant)))
                .isInstanceOf(Done.class);
        assertThat(applying.withdraw(applicant.token(), applicants.version(applicant)))
                .isInstanceOf(Done.class);
        assertThat(joining.accept(applicant.id(), applicants.version(applicant)))
                .isEqualTo(new NotInState(ApplicationState.WITHDRAWN));
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
    void keepsPapersOfThreeTypesUpToTen() throws Exception {
        Applicant applicant = applicants.started(MembershipCategory.FULL, "Papers", CountryCode.KR);
        Applicant other = applicants.started(MembershipCategory.FULL, "Others", CountryCode.KR);
        for (int i = 0; i < 10; i++) {
            assertThat(applicants.attach(applicant, "Paper.pdf", "%PDF-1.4 " + i))
                    .isInstanceOf(KeepOutcome.Kept.class);
        }
        assertThat(applicants.attach(applicant, "Eleventh.pdf", "%PDF-1.4 eleventh"))
                .isEqualTo(new KeepOutcome.TooMany(10));
        assertThat(applicants.attach(other, "Programme.pdf", "MZ\u0090\0")).isInstanceOf(KeepOutcome.OtherType.class);
        assertThat(applicants.attach(other, "Scan.tif", "II*\0\b\0\0\0")).isInstanceOf(KeepOutcome.OtherType.class);
        byte[] large = new byte[(int) StoredFiles.LIMIT + 1];
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        assertThat(applying.attach(other.token(), "Large.pdf", new ByteArrayInputStream(large)))
                .isInstanceOf(KeepOutcome.TooLarge.class);
        StoredFile paper = applying.papers(applicant.token()).getFirst();
        assertThat(applying.paper(other.token(), paper.id())).isEmpty();
        assertThat(applying.detach(other.token(), paper.id())).isFalse();
        Assertions.assertThatThrownBy(() -> applying.write(other.token(), paper.id(), new ByteArrayOutputStream()))
                .isInstanceOf(FileNotFoundException.class);
        assertThat(applying.detach(applicant.token(), paper.id())).isTrue();
        assertThat(applying.papers(applicant.token())).hasSize(9);
    }

    @Test
    void tellsNothingToWhoeverHasNoLink() throws Exception {
        for (String token : List.of("", "x", "A".repeat(43), UUID.randomUUID().toString())) {
            assertThat(applying.open(token)).isEmpty();
            assertThat(applying.fee(token)).isEmpty();
            assertThat(applying.papers(token)).isEmpty();
            assertThat(applying.submit(token, 0)).isInstanceOf(JoiningOutcome.Unknown.class);
            assertThat(applying.paper(token, FileId.next())).isEmpty();
        }
    }

    @Test
    void begunAgainLeadsToTheSameApplication() {
        StartApplication start =
                new StartApplication(MembershipCategory.FULL, "Again", CountryCode.KR, "again@city.example", true);

        assertThat(applying.begin(start)).isEmpty();
        assertThat(applying.begin(start)).isEmpty();

        assertThat(joining.count(new ApplicationSummary.Filter(null, "Again"))).isOne();
    }

    @Test
    void lapsesAfterANotice() throws Exception {
        Applicant applicant =
                applicants.submitted(MembershipCategory.FULL, "Lapsing", CountryCode.KR, Applicants.PEOPLE);
        Duration untilNotice = Duration.ofDays(166);

        lookAfter(untilNotice.minusDays(1));
        assertThat(warned(applicant)).isFalse();
        lookAfter(untilNotice);
        lookAfter(untilNotice);
        assertThat(warned(applicant)).isTrue();
        lookAfter(untilNotice.plusDays(13));
        assertThat(applicants.details(applicant).state()).isEqualTo(ApplicationState.SUBMITTED);
        lookAfter(untilNotice.plusDays(14));

        assertThat(applicants.details(applicant).state()).isEqualTo(ApplicationState.LAPSED);
        assertThat(applying.say(applicant.token(), applicants.version(applicant), "Still there?"))
                .isEqualTo(new NotInState(ApplicationState.LAPSED));
    }

    private void lookAfter(Duration time) {
        new Lapsing(
                        house.the(ApplicationRows.class),
                        house.the(Applications.class),
                        house.the(ApplicationChanges.class),
                        new Lapsing.Terms(180, 14),
                        Clock.offset(house.the(Clock.class), time))
                .lookAtAll();
    }

    private boolean warned(Applicant applicant) {
        return house.the(JdbcTemplate.class)
                        .queryForObject(
                                "select count(*) from membership.application where id = ? and warned_at is not null",
                                Integer.class,
                                applicant.id().value())
                > 0;
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
