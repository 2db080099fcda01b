package org.wego.membership.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;

/** What both databases say of a broken constraint is understood. */
@ApplicationModuleTest
class ConstraintTests {

    private static final String FILE = """
            insert into membership.stored_file
                (id, subject, owner_id, name, type, size, digest, readers, kept_by, kept_at)
            values (?, 'member', ?, 'a.pdf', 'PDF', 1, 'abc', 'KEEPERS', 'staff', current_timestamp)""";
    private static final String MAPPING = "insert into membership.country_mapping (label, decided_by, decided_at)"
            + " values (?, 'staff', current_timestamp)";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void knowsAUniqueConstraintByItsName() {
        UUID owner = UUID.randomUUID();
        jdbc.update(FILE, UUID.randomUUID(), owner);
        DataIntegrityViolationException refused = refusal(FILE, UUID.randomUUID(), owner);

        assertThat(Constraint.named("stored_file_kept_once").isBrokenBy(refused))
                .isTrue();
        assertThat(Constraint.named("person_mailbox", "stored_file_kept_once").isBrokenBy(refused))
                .isTrue();
        assertThat(Constraint.named("stored_file_kept").isBrokenBy(refused)).isFalse();
        assertThat(Constraint.named("file_kept_once").isBrokenBy(refused)).isFalse();
        assertThat(Constraint.keyOf("stored_file").isBrokenBy(refused)).isFalse();
    }

    @Test
    void knowsThePrimaryKeyOfATable() {
        String label = UUID.randomUUID().toString();
        jdbc.update(MAPPING, label);
        DataIntegrityViolationException refused = refusal(MAPPING, label);

        assertThat(Constraint.keyOf("country_mapping").isBrokenBy(refused)).isTrue();
        assertThat(Constraint.keyOf("country").isBrokenBy(refused)).isFalse();
        assertThat(Constraint.keyOf("mapping").isBrokenBy(refused)).isFalse();
    }

    @Test
    void knowsAReferenceByItsName() {
        DataIntegrityViolationException refused = refusal(
                "insert into membership.gdp_figure (edition_id, country, figure_year, figure_value, estimate)"
                        + " values (?, 'KR', 2016, 1, false)",
                UUID.randomUUID());

        assertThat(Constraint.named("gdp_figure_edition").isBrokenBy(refused)).isTrue();
        assertThat(Constraint.named("fee_run_edition").isBrokenBy(refused)).isFalse();
    }

    @Test
    void letsARefusalPassThatItDoesNotMean() {
        String label = UUID.randomUUID().toString();
        jdbc.update(MAPPING, label);
        DataIntegrityViolationException refused = refusal(MAPPING, label);

        Constraint.keyOf("country_mapping").requireBrokenBy(refused);
        assertThatThrownBy(() -> Constraint.named("person_mailbox").requireBrokenBy(refused))
                .isSameAs(refused);
    }

    private DataIntegrityViolationException refusal(String sql, Object... values) {
        return catchThrowableOfType(DataIntegrityViolationException.class, () -> jdbc.update(sql, values));
    }
}
