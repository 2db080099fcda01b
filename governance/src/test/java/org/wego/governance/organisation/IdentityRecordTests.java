package org.wego.governance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.RecordChanged;

/** Each test leaves the database as it was. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class IdentityRecordTests {

    private static final Secretariat SEOUL =
            new Secretariat("38 Jongro, Seoul", "+82-2-720-2934", "secretariat@we-gov.org", "www.we-gov.org");

    private static final String WEGO = "World Smart Sustainable Cities Organization";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityRecord record;

    @Autowired
    OrganisationIdentity identity;

    @Autowired
    IdentityStartData start;

    /** Another test of the module may have left one. */
    @BeforeEach
    void knowNoOrganisation() {
        for (String table : List.of("identity_name", "identity_statement", "identity")) {
            jdbc.sql("delete from governance." + table).update();
        }
    }

    @Test
    void recordsTheOrganisationOnce() {
        assertThat(record.move(SEOUL, SEOUL)).isEqualTo(new IdentityOutcome.NotKnown());
        assertThat(record.found(organisation("Cities", SEOUL))).isEqualTo(new IdentityOutcome.Saved());
        assertThat(record.found(organisation("Others", SEOUL))).isEqualTo(new IdentityOutcome.KnownAlready());

        assertThat(identity.nameOn(LocalDate.of(2017, 6, 29))).isEmpty();
        assertThat(identity.nameOn(LocalDate.of(2017, 6, 30))).contains("Cities");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Secretariat nowhere = new Secretariat(" ", "", "nobody", "x".repeat(301));
        FoundOrganisation wrong =
                new FoundOrganisation("", LocalDate.of(2017, 6, 30), Year.of(2018), 0, nowhere, "s".repeat(501));

        assertThat(record.found(wrong))
                .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.values()).stream()
                        .filter(field -> field != Field.SINCE && field != Field.PAYMENT && field != Field.WORDING)
                        .collect(Collectors.toSet())));
    }

    @Test
    void takesNothingThatInvoicesCannotPrintButWhereItIsDocumented() {
        Secretariat bangkok = new Secretariat("กรุงเทพ", "📞 +66 2", "สำนัก@city.example", "www.กทม.example");

        assertThat(record.found(new FoundOrganisation(
                        "مدن", LocalDate.of(2017, 6, 30), Year.of(2010), 50, bangkok, "ราชกิจจานุเบกษา")))
                .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.NAME, Field.ADDRESS, Field.PHONE, Field.EMAIL)));
    }

    @Test
    void statesAVisionAndAMissionFromADayOnAndSaysTheLatestAnew() {
        start.load();
        List<String> read =
                identity.asOf(LocalDate.of(2020, 1, 1)).orElseThrow().mission();
        StatementDraft next = new StatementDraft(
                Statement.MISSION, List.of("One ", "", "Two"), LocalDate.of(2030, 1, 1), "Resolution");

        assertThat(record.restate(List.of("Something else"), next)).isEqualTo(new IdentityOutcome.Stale());
        assertThat(record.restate(read, next)).isEqualTo(new IdentityOutcome.Saved());

        assertThat(identity.asOf(LocalDate.of(2029, 12, 31)).orElseThrow().mission())
                .isEqualTo(read);
        assertThat(identity.asOf(LocalDate.of(2030, 1, 1)).orElseThrow().mission())
                .containsExactly("One", "Two");
        assertThat(identity.asOf(LocalDate.of(2030, 1, 1)).orElseThrow().vision())
                .isEqualTo("Smart Sustainable Cities for All");
        assertThat(record.restate(
                        List.of("One", "Two"),
                        new StatementDraft(
                                Statement.MISSION, List.of("Three"), LocalDate.of(2030, 1, 1), "Resolution")))
                .isEqualTo(new IdentityOutcome.Saved());
        assertThat(identity.statements())
                .filteredOn(it -> it.kind() == Statement.MISSION)
                .extracting(it -> it.wordings().size())
                .containsExactly(1, 3);
    }

    /** The same sentences from a later day, or found elsewhere, are another version. */
    @Test
    void tellsTheAuditSinceWhenAndWhereSomethingIsStated(PublishedEvents events) {
        assertThat(record.found(organisation("Cities", SEOUL))).isEqualTo(new IdentityOutcome.Saved());
        restate(List.of(), LocalDate.of(2018, 1, 1), "Charter");
        restate(List.of("One", "Two"), LocalDate.of(2019, 1, 1), "Resolution");

        assertThat(events.ofType(RecordChanged.class))
                .last(InstanceOfAssertFactories.type(RecordChanged.class))
                .extracting(RecordChanged::changes, InstanceOfAssertFactories.list(Change.class))
                .containsExactly(
                        new Change("missionSince", "1 Jan 2018", "1 Jan 2019"),
                        new Change("missionSource", "Charter", "Resolution"));
    }

    private void restate(List<String> read, LocalDate since, String source) {
        assertThat(record.restate(read, new StatementDraft(Statement.MISSION, List.of("One", "Two"), since, source)))
                .isEqualTo(new IdentityOutcome.Saved());
    }

    @Test
    void refusesAStatementThatSaysNothingTooMuchOrBeforeTheLatestOne() {
        start.load();
        List<String> read = List.of("Smart Sustainable Cities for All");

        assertThat(record.restate(
                        read, new StatementDraft(Statement.VISION, List.of(" "), LocalDate.of(2016, 1, 1), "")))
                .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.WORDING, Field.SINCE, Field.SOURCE)));
        assertThat(record.restate(
                        read, new StatementDraft(Statement.VISION, List.of("a", "b"), LocalDate.of(2030, 1, 1), "s")))
                .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.WORDING)));
        assertThat(record.restate(
                        read,
                        new StatementDraft(Statement.VISION, List.of("a".repeat(501)), LocalDate.of(2030, 1, 1), "s")))
                .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.WORDING)));
    }

    @Test
    void givesANewNameFromADayAfterThePresentOne() {
        start.load();

        assertThat(record.rename(WEGO, "Cities of Tomorrow", LocalDate.of(2017, 6, 27), "Resolution 1"))
                .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.SINCE)));
        assertThat(record.rename(WEGO, "Cities of Tomorrow", LocalDate.of(2030, 1, 1), "Resolution 1"))
                .isEqualTo(new IdentityOutcome.Saved());
        assertThat(identity.nameOn(LocalDate.of(2029, 12, 31))).contains("World Smart Sustainable Cities Organization");
        assertThat(identity.nameOn(LocalDate.of(2030, 1, 1))).contains("Cities of Tomorrow");
    }

    @Test
    void movesTheSecretariat() {
        start.load();

        assertThat(record.move(secretariat(), SEOUL)).isEqualTo(new IdentityOutcome.Saved());
        assertThat(identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().secretariat())
                .isEqualTo(SEOUL);
    }

    @Test
    void knowsNowhereToPayUntilItIsToldAndForgetsItWhenBlank() {
        assertThat(record.payTo(PaymentInstructions.NONE, new PaymentInstructions("A bank")))
                .isEqualTo(new IdentityOutcome.NotKnown());
        start.load();
        assertThat(payment()).isEqualTo(PaymentInstructions.NONE);
        assertThat(payment().lines()).isEmpty();

        assertThat(record.payTo(
                        payment(),
                        new PaymentInstructions("\n  First Bank, Seoul \r\nAccount 123\n\nTell the treasurer\n ")))
                .isEqualTo(new IdentityOutcome.Saved());
        assertThat(payment().lines()).containsExactly("First Bank, Seoul", "Account 123", "", "Tell the treasurer");

        assertThat(record.payTo(payment(), new PaymentInstructions(" \n "))).isEqualTo(new IdentityOutcome.Saved());
        assertThat(payment()).isEqualTo(PaymentInstructions.NONE);
    }

    @Test
    void refusesPaymentInstructionsOfMoreThanSixHundredLettersOrEightLines() {
        start.load();
        PaymentInstructions longest = new PaymentInstructions("Bank\n".repeat(7) + "x".repeat(565));
        assertThat(record.payTo(payment(), longest)).isEqualTo(new IdentityOutcome.Saved());

        assertThat(Stream.of("x".repeat(601), "Bank\n".repeat(9)).map(PaymentInstructions::new))
                .allSatisfy(tooLong -> assertThat(record.payTo(longest, tooLong))
                        .isEqualTo(new IdentityOutcome.Invalid(Set.of(Field.PAYMENT))));
        assertThat(payment()).isEqualTo(longest);
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsAndKeepsWhatTheFirstOneSaved() {
        start.load();
        Secretariat read = secretariat();
        PaymentInstructions bank = new PaymentInstructions("First Bank, Seoul\nAccount 123");

        assertThat(record.payTo(PaymentInstructions.NONE, bank)).isEqualTo(new IdentityOutcome.Saved());
        assertThat(record.payTo(PaymentInstructions.NONE, new PaymentInstructions("Second Bank")))
                .isEqualTo(new IdentityOutcome.Stale());
        assertThat(record.move(read, SEOUL)).as("another part of the record").isEqualTo(new IdentityOutcome.Saved());
        assertThat(record.move(read, read)).isEqualTo(new IdentityOutcome.Stale());
        assertThat(record.rename(WEGO, "Cities of Tomorrow", LocalDate.of(2030, 1, 1), "Resolution 1"))
                .isEqualTo(new IdentityOutcome.Saved());
        assertThat(record.rename(WEGO, "Cities of Today", LocalDate.of(2030, 2, 1), "Resolution 2"))
                .isEqualTo(new IdentityOutcome.Stale());

        assertThat(payment()).isEqualTo(bank);
        assertThat(secretariat()).isEqualTo(SEOUL);
        assertThat(identity.nameOn(LocalDate.of(2030, 3, 1))).contains("Cities of Tomorrow");
        assertThat(record.payTo(bank, new PaymentInstructions("Second Bank"))).isEqualTo(new IdentityOutcome.Saved());
    }

    private Secretariat secretariat() {
        return identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().secretariat();
    }

    private PaymentInstructions payment() {
        return identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().payment();
    }

    private static FoundOrganisation organisation(String name, Secretariat secretariat) {
        return new FoundOrganisation(
                name, LocalDate.of(2017, 6, 30), Year.of(2010), 50, secretariat, "General Assembly");
    }
}
