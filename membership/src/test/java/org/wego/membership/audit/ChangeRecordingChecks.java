package org.wego.membership.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;

/** A change is kept if, and only if, the transaction that makes it is, on every supported database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChangeRecordingChecks {

    private static final String SUBJECT = "thing";

    MembershipHouse house;
    ChangeReporting reporting;
    JdbcClient jdbc;
    TransactionTemplate transaction;

    abstract MembershipHouse open() throws IOException;

    @BeforeAll
    void openTheHouse() throws IOException {
        house = open();
        reporting = house.the(ChangeReporting.class);
        jdbc = house.the(JdbcClient.class);
        transaction = house.the(TransactionTemplate.class);
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    void keepsWhoChangedWhatFromWhatToWhat() {
        UUID id = UUID.randomUUID();
        RecordState before = RecordState.NONE.with("iban", "KR01").with("bank", "First Bank");
        RecordState after = RecordState.NONE.with("iban", "KR02").with("bank", "First Bank");

        house.the(Actor.class)
                .inTheNameOf(
                        "chief@wego.example",
                        Role.ADMIN,
                        () -> transaction.executeWithoutResult(
                                _ -> reporting.report(SUBJECT, id, "Payment", before, after)));

        assertThat(jdbc.sql("select actor, subject, label, field, before_value, after_value"
                                + " from membership.record_change where record_id = ?")
                        .param(id)
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("chief@wego.example", SUBJECT, "Payment", "iban", "KR01", "KR02");
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        UUID id = UUID.randomUUID();

        transaction.executeWithoutResult(status -> {
            report(id, "lost", 1);
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    report(id, "lost", 2);
                    throw new IllegalStateException("too bad");
                }))
                .hasMessage("too bad");

        assertThat(afterValues(id)).isEmpty();
        transaction.executeWithoutResult(_ -> report(id, "kept", 1));
        assertThat(afterValues(id)).containsExactly("kept 0");
    }

    @Test
    void keepsWhatATransactionWithinAnotherChangedWhateverBecomesOfTheOther() {
        UUID outer = UUID.randomUUID();
        UUID inner = UUID.randomUUID();
        TransactionTemplate own = new TransactionTemplate(house.the(PlatformTransactionManager.class));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            report(outer, "lost", 1);
            own.executeWithoutResult(_ -> report(inner, "kept", 1));
            report(outer, "lost", 1);
            status.setRollbackOnly();
        });

        assertThat(afterValues(inner)).containsExactly("kept 0");
        assertThat(afterValues(outer)).isEmpty();
    }

    @Test
    void writesThousandsOfChangesWithAFewStatements() {
        UUID id = UUID.randomUUID();

        long statements = house.statements()
                .of(() -> transaction.executeWithoutResult(
                        _ -> IntStream.range(0, 2_500).forEach(part -> report(id, "part " + part, 1))));

        // three blocks, each with a number, its rows and its words
        assertThat(statements).isLessThanOrEqualTo(3 * 3);
        assertThat(afterValues(id)).hasSize(2_500).startsWith("part 0 0").endsWith("part 2499 0");
    }

    @Test
    void keepsAReportOfMoreChangesThanFitIntoABlock() {
        UUID id = UUID.randomUUID();

        transaction.executeWithoutResult(_ -> report(id, "much", 1_001));

        assertThat(afterValues(id)).hasSize(1_001).endsWith("much 1000");
    }

    @Test
    void keepsTheLongestValueOfAllWhole() {
        UUID id = UUID.randomUUID();
        String longest = "abcdefghi ".repeat(Change.LONGEST_VALUE / 10 - 1) + "0123456789";

        transaction.executeWithoutResult(_ ->
                reporting.report(SUBJECT, id, "Long", List.of(new Change("notes", longest, "ß".repeat(20_000)))));

        assertThat(jdbc.sql("select before_value from membership.record_change where record_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(longest);
        assertThat(afterValues(id)).containsExactly("ß".repeat(20_000));
    }

    @Test
    void refusesAChangeThatNoTransactionMakes() {
        assertThatThrownBy(() -> report(UUID.randomUUID(), "loose", 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToCutAValue() {
        assertThatThrownBy(() -> new Change("notes", "", "x".repeat(Change.LONGEST_VALUE + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reportsNothingWhereNothingIsChanged() {
        UUID id = UUID.randomUUID();
        RecordState state = RecordState.NONE.with("name", "Seoul").with("left", null);

        transaction.executeWithoutResult(_ -> reporting.report(SUBJECT, id, "Seoul", state, state));

        assertThat(afterValues(id)).isEmpty();
    }

    private void report(UUID id, String value, int parts) {
        reporting.report(
                SUBJECT,
                id,
                "Thing",
                IntStream.range(0, parts)
                        .mapToObj(part -> new Change("field", "", value + " " + part))
                        .toList());
    }

    private List<String> afterValues(UUID id) {
        return jdbc.sql("select after_value from membership.record_change where record_id = ? order by number")
                .param(id)
                .query(String.class)
                .list();
    }
}
