package org.wego.membership.concession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.concession.ConcessionOutcome.Done;
import org.wego.membership.concession.ConcessionOutcome.Field;
import org.wego.membership.concession.ConcessionOutcome.Invalid;
import org.wego.membership.concession.ConcessionOutcome.Unknown;
import org.wego.membership.concession.ConcessionOutcome.YearTaken;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Staff grant waivers and fixed amounts for fee years, and take them back. */
@ApplicationModuleTest
class FeeConcessionsTests {

    @Autowired
    FeeConcessions concessions;

    @Autowired
    Concessions granted;

    @Autowired
    MemberRegister register;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    private MemberId member;

    @BeforeEach
    void admit() {
        member = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.RW,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    @Test
    void coversTheFeeYearsFromTheFirstToThatOfTheExpiry() {
        ConcessionOutcome outcome = concessions.grant(grant(null, 2017, LocalDate.of(2018, 6, 30)));

        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(granted.of(2016)).doesNotContainKey(member);
        assertThat(granted.of(2017))
                .containsEntry(member, new Concession(null, "Flood", "Executive Committee", LocalDate.of(2018, 6, 30)));
        assertThat(granted.of(2018)).containsKey(member);
        assertThat(granted.of(2019)).doesNotContainKey(member);
    }

    @Test
    void allowsOneConcessionAYearUntilItIsWithdrawn() {
        Done first = (Done) concessions.grant(grant("250.00", 2017, LocalDate.of(2019, 12, 31)));
        assertThat(concessions.grant(grant(null, 2019, LocalDate.of(2019, 12, 31))))
                .isInstanceOf(YearTaken.class);

        assertThat(concessions.withdraw(first.concession(), "Decided anew")).isInstanceOf(Done.class);
        assertThat(concessions.withdraw(first.concession(), "Decided anew")).isInstanceOf(Unknown.class);
        assertThat(granted.of(2017)).doesNotContainKey(member);
        assertThat(concessions.grant(grant(null, 2019, LocalDate.of(2019, 12, 31))))
                .isInstanceOf(Done.class);

        List<ConcessionSummary> all = concessions.find(member, null, 0, 10);
        assertThat(all).hasSize(2);
        assertThat(all.getLast().withdrawn())
                .satisfies(it -> assertThat(it.because()).isEqualTo("Decided anew"));
        assertThat(concessions.count(member, null)).isEqualTo(2);
        assertThat(concessions.count(member, 2019)).isOne();
        assertThat(concessions.of(member, 10)).isEqualTo(all);
    }

    @Test
    void listsHoweverManyConcessionsWithOneStatement() {
        for (int year = 2001; year <= 2008; year++) {
            concessions.grant(grant("100.00", year, LocalDate.of(year, 12, 31)));
        }

        assertThat(statements.of(
                        () -> assertThat(concessions.find(member, null, 0, 5)).hasSize(5)))
                .isOne();
        assertThat(concessions.find(member, null, 5, 5)).hasSize(3);
        assertThat(statements.of(() -> assertThat(granted.of(2008)).containsKey(member)))
                .isOne();
    }

    @Test
    void letsOnlyOneOfTwoGrantAtOnce() throws Exception {
        Callable<ConcessionOutcome> grant = () -> concessions.grant(grant(null, 2017, LocalDate.of(2017, 12, 31)));
        try (ExecutorService staff = Executors.newFixedThreadPool(2)) {
            List<ConcessionOutcome> outcomes = staff.invokeAll(List.of(grant, grant)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(outcomes).hasAtLeastOneElementOfType(Done.class).hasAtLeastOneElementOfType(YearTaken.class);
        }
        assertThat(concessions.count(member, null)).isOne();
    }

    @Test
    void callsNoYearTakenWhereSomethingElseIsBroken() {
        jdbc.sql("alter table membership.concession add constraint planted check (approver <> 'Nobody')")
                .update();
        try {
            GrantConcession grant =
                    new GrantConcession(member, null, "Flood", "Nobody", 2017, LocalDate.of(2017, 12, 31));

            assertThatThrownBy(() -> concessions.grant(grant))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("planted");
        } finally {
            jdbc.sql("alter table membership.concession drop constraint planted")
                    .update();
        }
    }

    @Test
    void namesTheFieldsThatCannotBeRight() {
        assertThat(concessions.grant(new GrantConcession(
                        MemberId.next(), Money.parse("USD -1"), " ", "", 2017, LocalDate.of(2016, 12, 31))))
                .isEqualTo(new Invalid(
                        EnumSet.of(Field.MEMBER, Field.AMOUNT, Field.REASON, Field.APPROVER, Field.EXPIRES)));
        assertThat(concessions.grant(grant("1000000.01", 1999, LocalDate.of(2017, 1, 1))))
                .isEqualTo(new Invalid(EnumSet.of(Field.AMOUNT, Field.FIRST_YEAR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำท่วม", "فيضان", "Flood 🎉", "जलप्रलय"})
    void grantsForNoReasonThatInvoicesCannotPrint(String reason) {
        assertThat(concessions.grant(new GrantConcession(
                        member, null, reason, "Executive Committee", 2017, LocalDate.of(2017, 12, 31))))
                .isEqualTo(new Invalid(EnumSet.of(Field.REASON)));
    }

    private GrantConcession grant(@Nullable String amount, int firstYear, LocalDate expires) {
        return new GrantConcession(
                member,
                amount == null ? null : Money.parse("USD " + amount),
                "Flood",
                "Executive Committee",
                firstYear,
                expires);
    }
}
