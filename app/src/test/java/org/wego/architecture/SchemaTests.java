package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;

/**
 * The migrations of all modules on both databases: a schema per module, no key that crosses from one to another, and no
 * check that works only as long as the connection that made it.
 */
class SchemaTests {

    private static final String CROSSING_KEYS = """
            select distinct own.constraint_name
            from information_schema.referential_constraints own
            join information_schema.table_constraints child
              on child.constraint_schema = own.constraint_schema and child.constraint_name = own.constraint_name
            join information_schema.table_constraints parent
              on parent.constraint_schema = own.unique_constraint_schema
             and parent.constraint_name = own.unique_constraint_name
            where child.table_schema <> parent.table_schema
            """;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern LIST = Pattern.compile("\\bIN\\s*\\(");

    @Test
    void noForeignKeyCrossesModulesOnH2() throws IOException {
        DataSource database = Databases.h2();
        migrate(database);
        assertThat(crossingKeys(database)).isEmpty();
        assertThat(schemas(database)).contains("membership", "governance", "programs", "knowledge");
    }

    @Test
    void noForeignKeyCrossesModulesOnPostgres() throws Exception {
        try (OwnPostgres own = OwnPostgres.create()) {
            DataSource database = own.source();
            migrate(database);
            assertThat(crossingKeys(database)).isEmpty();
            assertThat(schemas(database)).contains("membership", "governance", "programs", "knowledge");
        }
    }

    @Test
    void aCrossingKeyIsFound() {
        DataSource database = Databases.h2();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("create schema one").update();
        jdbc.sql("create schema two").update();
        jdbc.sql("create table one.parent (id uuid primary key)").update();
        jdbc.sql(
                        "create table two.child (parent_id uuid, constraint crossing foreign key (parent_id) references one.parent (id))")
                .update();
        assertThat(crossingKeys(database)).containsExactly("crossing");
    }

    @Test
    void noCheckIsBoundToTheConnectionThatMadeIt() throws IOException {
        DataSource database = Databases.h2();
        migrate(database);
        assertThat(checks(database)).hasSizeGreaterThan(20).containsKey("account_role_known");
        assertThat(boundChecks(database)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role in ('MEMBER', 'STAFF')",
                "role not in ('VISITOR', 'ADMIN')",
                "role = 'MEMBER' or role = 'STAFF'",
                "not (role <> 'MEMBER' and role <> 'STAFF')",
                "role is not null and (role = 'STAFF' or role = 'MEMBER')"
            })
    void aCheckThatFailsOnceItsConnectionIsClosedIsFound(String check) throws SQLException {
        DataSource database = withCheck(check);
        assertThat(boundChecks(database)).containsExactly("known");
        assertThatThrownBy(() -> write(database, "STAFF"))
                .as("a good value, written by another connection")
                .hasStackTraceContaining("Check constraint invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case role when 'MEMBER' then true when 'STAFF' then true else false end",
                "(role = 'MEMBER' and length(role) = 6) or (role = 'STAFF' and length(role) = 5)",
                "role <> ' IN (' and role <> 'ADMIN'"
            })
    void aCheckThatOutlivesItsConnectionPasses(String check) throws SQLException {
        DataSource database = withCheck(check);
        assertThat(boundChecks(database)).isEmpty();
        write(database, "STAFF");
        assertThatThrownBy(() -> write(database, "ADMIN")).hasStackTraceContaining("Check constraint violation");
    }

    /** A table with this check, made by a connection that is closed again. */
    private static DataSource withCheck(String check) throws SQLException {
        DataSource database = Databases.h2();
        try (Connection maker = database.getConnection();
                Statement statement = maker.createStatement()) {
            statement.execute("create table person (role varchar(10), constraint known check (" + check + "))");
        }
        return database;
    }

    private static void write(DataSource database, String role) {
        JdbcClient.create(database)
                .sql("insert into person (role) values (?)")
                .param(role)
                .update();
    }

    /**
     * Checks against a list of values. H2 binds the list to the session that made the check and refuses every write once
     * that is closed. It makes such lists of equalities with one column as well, so this looks at what H2 keeps.
     */
    private static List<String> boundChecks(DataSource database) {
        return checks(database).entrySet().stream()
                .filter(check -> LIST.matcher(QUOTED.matcher(check.getValue()).replaceAll("''"))
                        .find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> checks(DataSource database) {
        Map<String, String> checks = new TreeMap<>();
        JdbcClient.create(database)
                .sql("select constraint_name, check_clause from information_schema.check_constraints")
                .query(row -> {
                    checks.put(row.getString(1), row.getString(2));
                });
        return checks;
    }

    /** In the order of the names; a module's migrations rest on no other module, so the order does not matter. */
    private static void migrate(DataSource database) throws IOException {
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"))
                .map(file ->
                        Objects.requireNonNull(file.getDescription()).replaceAll(".*db/migration/([^/]+)/.*", "$1"))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(module -> Databases.flyway(database, module).load().migrate());
    }

    private static List<String> crossingKeys(DataSource database) {
        return JdbcClient.create(database)
                .sql(CROSSING_KEYS)
                .query(String.class)
                .list();
    }

    private static List<String> schemas(DataSource database) {
        return JdbcClient.create(database)
                .sql("select schema_name from information_schema.schemata")
                .query(String.class)
                .list();
    }
}
